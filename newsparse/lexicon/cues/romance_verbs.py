"""The third-person forms of regular Romance verbs, in which news reports what somebody said."""

from __future__ import annotations

#: Endings by language and infinitive: present, past, imperfect, future, participle, gerund.
_ENDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "es": {
        "ar": ("a", "an", "ó", "aron", "aba", "aban", "ará", "ado", "ando"),
        "er": ("e", "en", "ió", "ieron", "ía", "ían", "erá", "ido", "iendo"),
        "ir": ("e", "en", "ió", "ieron", "ía", "ían", "irá", "ido", "iendo"),
    },
    "pt": {
        "ar": ("a", "am", "ou", "aram", "ava", "avam", "ará", "ado", "ando"),
        "er": ("e", "em", "eu", "eram", "ia", "iam", "erá", "ido", "endo"),
        "ir": ("e", "em", "iu", "iram", "ia", "iam", "irá", "ido", "indo"),
    },
    "fr": {"er": ("e", "ent", "a", "èrent", "ait", "aient", "era", "é", "ant")},
    "it": {
        "are": ("a", "ano", "ò", "arono", "ava", "avano", "erà", "ato", "ando"),
        "ere": ("e", "ono", "é", "erono", "eva", "evano", "erà", "uto", "endo"),
        "ire": ("e", "ono", "isce", "iscono", "ì", "irono", "iva", "ivano", "irà", "ito", "endo"),
    },
}


def regular_forms(language: str, infinitives: str) -> tuple[str, ...]:
    """The forms of regular verbs, given as infinitives with spaces between.

    >>> regular_forms("es", "afirmar")[2]
    'afirmó'
    """
    found: list[str] = []
    for verb in infinitives.split():
        for ending, forms in _ENDINGS[language].items():
            if verb.endswith(ending):
                stem = verb[: -len(ending)]
                soft = stem
                if language == "fr" and stem.endswith(("g", "c")):
                    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç"
                found += [(soft if form[:1] in "aà" else stem) + form for form in forms]
                break
    return tuple(found)


#: Verbs of saying by the infinitive, of which what somebody says next is told, and what he leaves out.
INFINITIVES: dict[str, frozenset[str]] = {
    "fr": frozenset(
        "ajouter préciser conclure reconnaître admettre lâcher affirmer assurer expliquer rappeler indiquer nuancer souligner regretter lancer déclarer dire avouer confier concéder annoncer poursuivre insister répéter confirmer"
        " dénoncer prévenir avertir promettre juger estimer raconter détailler marteler glisser écrire révéler répondre noter remarquer observer rétorquer reprendre commenter relativiser tempérer ironiser".split()
    ),
    "es": frozenset(
        "añadir agregar precisar concluir reconocer admitir afirmar asegurar explicar recordar indicar matizar subrayar lamentar decir confesar anunciar insistir reiterar confirmar denunciar advertir avisar prometer"
        " contar relatar detallar aclarar escribir revelar responder apuntar señalar sentenciar zanjar rematar apostillar comentar ironizar bromear especificar declarar manifestar".split()
    ),
    "pt": frozenset(
        "acrescentar adiantar precisar concluir reconhecer admitir afirmar assegurar garantir explicar lembrar recordar indicar sublinhar frisar lamentar dizer confessar anunciar insistir reiterar confirmar denunciar"
        " alertar avisar prometer contar relatar detalhar esclarecer escrever revelar responder salientar ressaltar destacar comentar ironizar brincar especificar informar declarar".split()
    ),
    "it": frozenset(
        "aggiungere precisare concludere riconoscere ammettere affermare assicurare spiegare ricordare indicare sottolineare dire confessare annunciare insistere ribadire confermare denunciare avvertire avvisare promettere"
        " raccontare riferire dettagliare chiarire scrivere rivelare rispondere osservare notare commentare ironizzare scherzare specificare dichiarare sostenere".split()
    ),
}
#: Before such an infinitive: what is said next.
HANGING: dict[str, tuple[tuple[str, ...], ...]] = {
    "fr": (("avant", "de"), ("avant", "d'")),
    "es": (("antes", "de"), ("para", "luego"), ("para", "después"), ("para", "a", "continuación")),
    "pt": (("antes", "de"), ("para", "depois"), ("para", "logo", "depois")),
    "it": (("prima", "di"), ("per", "poi")),
}
#: Before such an infinitive: what is left out.
LEAVING_OUT: dict[str, tuple[tuple[str, ...], ...]] = {
    "fr": (("sans",), ("sans", "toutefois"), ("sans", "vouloir"), ("sans", "pour", "autant")),
    "es": (("sin",), ("sin", "querer")),
    "pt": (("sem",), ("sem", "querer"), ("sem", "no", "entanto")),
    "it": (("senza",), ("senza", "però"), ("senza", "voler")),
}
