"""What relatives are called: who came in as somebody's brother is not whom the family's name alone means."""

from __future__ import annotations

KIN = frozenset(
    "son daughter wife husband widow widower brother sister mother father uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather partner child stepson stepdaughter"
    " sohn tochter ehefrau frau ehemann witwe witwer bruder schwester mutter vater onkel tante cousin cousine neffe nichte enkel enkelin großmutter großvater lebensgefährtin lebensgefährte"
    " fils fille épouse époux mari veuve veuf frère soeur sœur mère père oncle tante cousine neveu nièce petit-fils petite-fille grand-mère grand-père compagne compagnon"
    " hijo hija esposa esposo mujer marido viuda viudo hermano hermana madre padre tío tía primo prima sobrino sobrina nieto nieta abuela abuelo"
    " figlio figlia moglie marito vedova vedovo fratello sorella zio zia cugino cugina nipote nonna nonno compagna compagno"
    " filho filha esposa esposo mulher viúva viúvo irmão irmã mãe pai tio tia primo prima sobrinho sobrinha neto neta avó avô"
    " zoon dochter echtgenote echtgenoot weduwe weduwnaar broer zus zuster moeder vader oom tante neef nicht kleinzoon kleindochter oma opa".split()
)
