"""Bylines of many languages, a row each: what stands there, the names in it, the agencies. All of them are invented."""

from __future__ import annotations

import pytest

from newsparse.lexicon.bylines import parse_byline
from newsparse.model.kinds import AuthorKind

ROWS: dict[str, list[tuple[str, list[str], list[str]]]] = {
    "fa": [
        ('نویسنده: علی رضایی', ['علی رضایی'], []),
    ],
    "he": [
        ('מאת: דנה כהן', ['דנה כהן'], []),
    ],
    "en": [
        ('By Jane Roe and John Doe in Kyiv and Ann Poe, Special to The Example Gazette', ['Jane Roe', 'John Doe', 'Ann Poe'], []),
        ('By Jane Roe in Washington and John Doe in Kyiv', ['Jane Roe', 'John Doe'], []),
        ('Jane Roe in Beirut, John Doe in Jerusalem and Ann Poe in Cairo', ['Jane Roe', 'John Doe', 'Ann Poe'], []),
        ('Reporting by Jane Roe and John Doe; Editing by Ann Poe', ['Jane Roe', 'John Doe', 'Ann Poe'], []),
        ('Reporting by Jane Roe in London; Additional reporting by John Doe; Writing by Sam Low; Editing by Ann Poe and Max Hill', ['Jane Roe', 'John Doe', 'Sam Low', 'Ann Poe', 'Max Hill'], []),
        ('(Reporting by Jane Roe, editing by Ann Poe)', ['Jane Roe', 'Ann Poe'], []),
        ('By JANE ROE, Associated Press', ['Jane Roe'], ['Associated Press']),
        ('By Jane Roe | Associated Press', ['Jane Roe'], ['Associated Press']),
        ('By JANE ROE and JOHN DOE Associated Press', ['Jane Roe', 'John Doe'], ['Associated Press']),
        ('Jane Roe, The Canadian Press', ['Jane Roe'], ['The Canadian Press']),
        ('By Jane Roe, AP Medical Writer', ['Jane Roe'], ['AP']),
        ('By Jane Roe, AP', ['Jane Roe'], ['AP']),
        ('JANE ROE, AP Auto Writer', ['Jane Roe'], ['AP']),
        ('By Jane Roe\nAP Pro Football Writer', ['Jane Roe'], ['AP']),
        ('By Jane Roe (AP)', ['Jane Roe'], ['AP']),
        ('Jane Roe - Reuters', ['Jane Roe'], ['Reuters']),
        ('By Reuters Staff', [], ['Reuters']),
        ('By The Associated Press', [], ['The Associated Press']),
        ('By AFP', [], ['AFP']),
        ('AP', [], ['AP']),
        ('Staff and agencies', [], []),
        ('By Our Staff Reporter', [], []),
        ('By Staff Writer', [], []),
        ('By Sandhaven News Desk', ['Sandhaven News Desk'], []),
        ('By the Editorial Board', ['Editorial Board'], []),
        ('The Editorial Board', ['The Editorial Board'], []),
        ('By Jan van der Meer', ['Jan van der Meer'], []),
        ('By John Doe Jr.', ['John Doe Jr.'], []),
        ('By John Doe, Jr.', ['John Doe Jr.'], []),
        ('By Jane Roe, MD', ['Jane Roe'], []),
        ('By Jane Roe, M.D., Ph.D.', ['Jane Roe'], []),
        ('By Dr. Jane Roe', ['Dr. Jane Roe'], []),
        ("By JANE O'NEIL-SMITH", ["Jane O'Neil-Smith"], []),
        ('By JOHN MCDONALD III', ['John McDonald III'], []),
        ('By PAT DE LA CRUZ and J.R. ROE', ['Pat de la Cruz', 'J.R. Roe'], []),
        ('By LeAnn Roe', ['LeAnn Roe'], []),
        ('by Jane Roe, Political Correspondent', ['Jane Roe'], []),
        ('Jane Roe, Chief Political Correspondent, and John Doe, Economics Editor', ['Jane Roe', 'John Doe'], []),
        ('By Jane Roe, John Doe, Ann Poe and Sam Low, CNN', ['Jane Roe', 'John Doe', 'Ann Poe', 'Sam Low'], []),
        ('By Jane RoeBy John Doe', ['Jane Roe', 'John Doe'], []),
        ('Jane Roe Jane Roe', ['Jane Roe'], []),
        ('By Jane Roe Published 12:30 p.m. ET May 3, 2021', ['Jane Roe'], []),
        ('Updated 5:30 PM ET, Tue October 2, 2018 By Jane Roe, CNN', ['Jane Roe'], []),
        ('By Jane Roe For The Example Gazette', ['Jane Roe'], []),
        ('By Jane Roe Special to the Gazette', ['Jane Roe'], []),
        ('Jane Roe / Example Gazette', ['Jane Roe'], []),
        ('By Jane Roe, with files from The Canadian Press', ['Jane Roe'], ['Canadian Press']),
        ('By Jane Roe with additional reporting by John Doe', ['Jane Roe', 'John Doe'], []),
        ('By Jane Roe, as told to John Doe', ['Jane Roe', 'John Doe'], []),
        ('By Jane Roe Photographs by John Doe', ['Jane Roe'], []),
        ('Words by Jane Roe, pictures by John Doe', ['Jane Roe'], []),
        ('Written by Jane Roe Reviewed by John Doe, MD', ['Jane Roe'], []),
        ('Written by Jane Roe Researched by John Doe', ['Jane Roe'], []),
        ('Jane Roe Follow @janeroe', ['Jane Roe'], []),
        ('Jane Roe janeroe@example.com', ['Jane Roe'], []),
        ('By Jane Roe jroe@gazette.example', ['Jane Roe'], []),
        ('Story by Jane Roe • 2h', ['Jane Roe'], []),
        ('Story by Jane Roe, Example Gazette', ['Jane Roe'], []),
        ('By Jane Roe | 3 min read', ['Jane Roe'], []),
        ('Jane Roe is a staff writer at the Gazette', ['Jane Roe'], []),
        ('By Seán Ó Briain and Siobhán Ní Dhomhnaill', ['Seán Ó Briain', 'Siobhán Ní Dhomhnaill'], []),
        ('By Mohammed bin Rashid al-Hashimi', ['Mohammed bin Rashid al-Hashimi'], []),
        ('By Nguyen Thi Minh Khai', ['Nguyen Thi Minh Khai'], []),
        ('By Kim Min-joon', ['Kim Min-joon'], []),
        ('Guest Essay By Jane Roe', ['Jane Roe'], []),
        ('Opinion by Jane Roe', ['Jane Roe'], []),
        ('Analysis by Jane Roe, Example News', ['Jane Roe'], []),
        ('Jane Roe, contributor', ['Jane Roe'], []),
        ('Elizabeth Roe\nSearch for this author in:\nPub Med\nNature.com', ['Elizabeth Roe'], []),
        ('by Ikram Roe\nBuzzWire UK News Fellow', ['Ikram Roe'], []),
        ('Posted by Konstantin 21.10.2019', [], []),
        ('By Jane Roe, Example Gazette Staff Writer', ['Jane Roe'], []),
        ('JANE ROE STAFF WRITER', ['Jane Roe'], []),
        ('by JANE ROE, Staff Writer, and JOHN DOE, Contributing Writer', ['Jane Roe', 'John Doe'], []),
        ('Jane Roe and John Doe | Example Media Group', ['Jane Roe', 'John Doe'], []),
        ('By Jane Roe, Bloomberg', ['Jane Roe'], ['Bloomberg']),
        ('By Jane Roe • Senior Reporter • Published May 3', ['Jane Roe'], []),
        ('From our correspondent', [], []),
        ('By admin', [], []),
        ('Jane Roe,TNN', ['Jane Roe'], []),
        ('PTI', [], ['PTI']),
        ('By Jane Roe, PTI', ['Jane Roe'], ['PTI']),
    ],
    "de": [
        ('Von Jana Roe und Hans Doe, Kiew', ['Jana Roe', 'Hans Doe'], []),
        ('Von Jana Roe, Berlin', ['Jana Roe'], []),
        ('Von Jana Roe, dpa', ['Jana Roe'], ['dpa']),
        ('Von Jana Roe und Hans Doe (dpa)', ['Jana Roe', 'Hans Doe'], ['dpa']),
        ('Jana Roe (dpa/lby)', ['Jana Roe'], ['dpa']),
        ('dpa/AFP', [], ['dpa', 'AFP']),
        ('dpa/jro', [], ['dpa']),
        ('(dpa)', [], ['dpa']),
        ('Von Jana Roe, ARD-Studio Kiew', ['Jana Roe'], []),
        ('Von Jana Roe, NDR', ['Jana Roe'], []),
        ('Ein Kommentar von Jana Roe', ['Jana Roe'], []),
        ('Ein Gastbeitrag von Prof. Dr. Jana Roe', ['Prof. Dr. Jana Roe'], []),
        ('Aus Kiew berichtet Jana Roe', ['Jana Roe'], []),
        ('Von unserem Korrespondenten Hans Doe', ['Hans Doe'], []),
        ('Von unserer Korrespondentin Jana Roe', ['Jana Roe'], []),
        ('Interview: Jana Roe', ['Jana Roe'], []),
        ('Das Interview führte Jana Roe', ['Jana Roe'], []),
        ('Text: Jana Roe, Fotos: Hans Doe', ['Jana Roe'], []),
        ('Protokoll: Jana Roe', ['Jana Roe'], []),
        ('Redaktion: Jana Roe', ['Jana Roe'], []),
        ('Autor: Jana Roe/SP-X', ['Jana Roe'], []),
        ('Autorin: Jana Roe, Projektleiterin der Stiftung in Tunis', ['Jana Roe'], []),
        ('Von Hans-Peter von der Au', ['Hans-Peter von der Au'], []),
        ('VON JANA ROE UND HANS DOE', ['Jana Roe', 'Hans Doe'], []),
        ('JÖRG MÜLLER', ['Jörg Müller'], []),
        ('Von Jana Roe | 3. Mai 2021, 14:05 Uhr', ['Jana Roe'], []),
        ('Von Jana Roe Aktualisiert am 03.05.2021', ['Jana Roe'], []),
        ('Von Jana Roe Stand: 03.05.2021, 14:05 Uhr', ['Jana Roe'], []),
        ('Jana Roe, Chefredakteurin', ['Jana Roe'], []),
        ('Jana Roe Redakteurin', ['Jana Roe'], []),
        ('Von Redaktion', [], []),
        ('Redaktion', [], []),
        ('red', [], []),
        ('Sandhavener Redaktion', ['Sandhavener Redaktion'], []),
        ('Jana Roe aus Kiew', ['Jana Roe'], []),
        ('Mit Material von dpa', [], ['dpa']),
        ('Jana Roe, mit Material von dpa', ['Jana Roe'], ['dpa']),
        ('Lesezeit: 3 Minuten', [], []),
    ],
    "fr": [
        ('Par Jeanne Roe et Jean Doe', ['Jeanne Roe', 'Jean Doe'], []),
        ('Par Jeanne Roe (à Kiev)', ['Jeanne Roe'], []),
        ('Par Jeanne Roe (Kiev, correspondance)', ['Jeanne Roe'], []),
        ('Par Jeanne Roe, à Kiev', ['Jeanne Roe'], []),
        ('Par Jeanne Roe avec AFP', ['Jeanne Roe'], ['AFP']),
        ('Jeanne Roe avec Reuters', ['Jeanne Roe'], ['Reuters']),
        ('Le Journal Exemple avec AFP', [], ['AFP']),
        ('Propos recueillis par Jeanne Roe', ['Jeanne Roe'], []),
        ('Propos recueillis par Jeanne Roe et Jean Doe', ['Jeanne Roe', 'Jean Doe'], []),
        ('Par Jean-Pierre de La Tour', ['Jean-Pierre de La Tour'], []),
        ("Par Jeanne d'Arcy", ["Jeanne d'Arcy"], []),
        ('De notre correspondante à Kiev, Jeanne Roe', ['Jeanne Roe'], []),
        ('Par Jeanne Roe, envoyée spéciale à Kiev', ['Jeanne Roe'], []),
        ('Par Jeanne Roe Publié le 3 mai 2021 à 14h05', ['Jeanne Roe'], []),
        ('Rédigé par Jeanne Roe', ['Jeanne Roe'], []),
        ('Par La rédaction', [], []),
        ('La rédaction', [], []),
        ('Un article de Jeanne Roe', ['Jeanne Roe'], []),
        ('Texte : Jeanne Roe', ['Jeanne Roe'], []),
        ('Jeanne Roe, journaliste', ['Jeanne Roe'], []),
        ('JEANNE ROE', ['Jeanne Roe'], []),
        ('Publié par Jeanne Roe', ['Jeanne Roe'], []),
    ],
    "es": [
        ('Por Juana Roe y Juan Doe', ['Juana Roe', 'Juan Doe'], []),
        ('Por Juana Roe | EFE', ['Juana Roe'], ['EFE']),
        ('Juana Roe / Madrid', ['Juana Roe'], []),
        ('JUANA ROE | MADRID', ['Juana Roe'], []),
        ('Juana Roe, Madrid', ['Juana Roe'], []),
        ('Juana Roe, corresponsal en Kiev', ['Juana Roe'], []),
        ('Juana Roe Enviada especial', ['Juana Roe'], []),
        ('Agencias', [], []),
        ('EFE / Agencias', [], ['EFE']),
        ('Redacción', [], []),
        ('Redacción / EFE', [], ['EFE']),
        ('Europa Press', [], ['Europa Press']),
        ('Escrito por Juana Roe', ['Juana Roe'], []),
        ('Por: Juana Roe @juanaroe', ['Juana Roe'], []),
        ('Texto: Juana Roe Fotos: Juan Doe', ['Juana Roe'], []),
        ('José María de la Fuente', ['José María de la Fuente'], []),
        ('Por Juan Ortega y Gasset', ['Juan Ortega y Gasset'], []),
        ('Juana Roe, Juan Doe e Inés Poe', ['Juana Roe', 'Juan Doe', 'Inés Poe'], []),
        ('Entrevista de Juana Roe', ['Juana Roe'], []),
        ('Juana RoeActualizado 03/05/2021', ['Juana Roe'], []),
        ('Juana Roe Hace 13 horas', ['Juana Roe'], []),
        ('Juana Roe, periodista de Ejemplo', ['Juana Roe'], []),
    ],
    "pt": [
        ('Por Joana Roe e João Doe', ['Joana Roe', 'João Doe'], []),
        ('Por Joana Roe, de São Paulo', ['Joana Roe'], []),
        ('Joana Roe, do Rio', ['Joana Roe'], []),
        ('Por Joana Roe, g1 SP', ['Joana Roe'], []),
        ('Por Joana Roe — São Paulo', ['Joana Roe'], []),
        ('Da Redação', [], []),
        ('Por Redação', [], []),
        ('Da Agência Brasil', [], ['Agência Brasil']),
        ('Joana Roe, enviada especial a Kiev', ['Joana Roe'], []),
        ('Joana Roe com Lusa', ['Joana Roe'], ['Lusa']),
        ('Agência Lusa', [], ['Agência Lusa']),
        ('Escrito por Joana Roe', ['Joana Roe'], []),
        ('João dos Santos da Silva', ['João dos Santos da Silva'], []),
        ('Publicado por: Joana Roe', ['Joana Roe'], []),
    ],
    "it": [
        ('di Giovanna Roe e Marco Doe', ['Giovanna Roe', 'Marco Doe'], []),
        ('di Giovanna Roe, inviata a Kiev', ['Giovanna Roe'], []),
        ('A cura di Giovanna Roe', ['Giovanna Roe'], []),
        ('di Redazione', [], []),
        ('Redazione ANSA', [], ['ANSA']),
        ('di Redazione online', [], []),
        ('dal nostro inviato Marco Doe', ['Marco Doe'], []),
        ('dalla nostra corrispondente Giovanna Roe', ['Giovanna Roe'], []),
        ('Scritto da Giovanna Roe', ['Giovanna Roe'], []),
        ('di GIOVANNA ROE', ['Giovanna Roe'], []),
        ('Intervista di Giovanna Roe', ['Giovanna Roe'], []),
        ('Giovanna Roe 3 maggio 2021', ['Giovanna Roe'], []),
        ('di Maria Della Valle', ['Maria Della Valle'], []),
        ("di Marco D'Amico", ["Marco D'Amico"], []),
        ('Testo di Giovanna Roe, foto di Marco Doe', ['Giovanna Roe'], []),
        ('Articolo di Giovanna Roe', ['Giovanna Roe'], []),
    ],
    "nl": [
        ('Door Jan de Vries en Anna van den Berg', ['Jan de Vries', 'Anna van den Berg'], []),
        ('Door onze correspondent Jan de Vries', ['Jan de Vries'], []),
        ('Door Jan de Vries, Amsterdam', ['Jan de Vries'], []),
        ('Jan de Vries en ANP', ['Jan de Vries'], ['ANP']),
        ('Van onze redacteur Jan de Vries', ['Jan de Vries'], []),
        ('Door: redactie', [], []),
        ('Van onze verslaggever', [], []),
        ('Geschreven door Jan de Vries', ['Jan de Vries'], []),
        ('Tekst: Anna van den Berg Foto: Jan de Vries', ['Anna van den Berg'], []),
        ('Auteur: Anna ter Horst', ['Anna ter Horst'], []),
        ('ANP', [], ['ANP']),
        ("Door Pieter van 't Hoff", ["Pieter van 't Hoff"], []),
    ],
    "pl": [
        ('Autor: Anna Kowalska, Jan Nowak', ['Anna Kowalska', 'Jan Nowak'], []),
        ('Anna Kowalska i Jan Nowak', ['Anna Kowalska', 'Jan Nowak'], []),
        ('Anna Kowalska, PAP', ['Anna Kowalska'], ['PAP']),
        ('oprac. Anna Kowalska', ['Anna Kowalska'], []),
        ('Oprac.: Anna Kowalska', ['Anna Kowalska'], []),
        ('Opracowała Anna Kowalska', ['Anna Kowalska'], []),
        ('Opracował: Jan Nowak', ['Jan Nowak'], []),
        ('rozmawiała Anna Kowalska', ['Anna Kowalska'], []),
        ('Rozmawiał Jan Nowak', ['Jan Nowak'], []),
        ('Tekst: Anna Kowalska Zdjęcia: Jan Nowak', ['Anna Kowalska'], []),
        ('Autorka: Anna Kowalska', ['Anna Kowalska'], []),
        ('Źródło: PAP', [], ['PAP']),
        ('Redakcja', [], []),
        ('dodał: Jan Nowak', ['Jan Nowak'], []),
        ('Napisane przez Annę Kowalską', ['Annę Kowalską'], []),
        ('Anna Kowalska dziennikarka', ['Anna Kowalska'], []),
    ],
    "tr": [
        ('Yazar: Ayşe Yılmaz', ['Ayşe Yılmaz'], []),
        ('Haber: Ayşe Yılmaz, Ali Demir', ['Ayşe Yılmaz', 'Ali Demir'], []),
        ('Ayşe Yılmaz ve Ali Demir', ['Ayşe Yılmaz', 'Ali Demir'], []),
        ('AYŞE YILMAZ / ANKARA', ['Ayşe Yılmaz'], []),
        ('Haber Merkezi', [], []),
        ('Ayşe Yılmaz - Ankara', ['Ayşe Yılmaz'], []),
        ('Muhabir: Ali Demir', ['Ali Demir'], []),
        ('Editör: Ali Demir', ['Ali Demir'], []),
        ('Anadolu Ajansı', [], ['Anadolu Ajansı']),
        ('Ali İhsan Çelik', ['Ali İhsan Çelik'], []),
        ('Giriş: 03.05.2021', [], []),
        ('AYŞE YILMAZ - DHA', ['Ayşe Yılmaz'], ['DHA']),
    ],
    "ru": [
        ('Автор: Иван Иванов', ['Иван Иванов'], []),
        ('Иван Иванов, Анна Петрова', ['Иван Иванов', 'Анна Петрова'], []),
        ('Иван Иванов и Анна Петрова', ['Иван Иванов', 'Анна Петрова'], []),
        ('Авторы: Иван Иванов, Анна Петрова', ['Иван Иванов', 'Анна Петрова'], []),
        ('Текст: Иван Иванов', ['Иван Иванов'], []),
        ('Подготовил Иван Иванов', ['Иван Иванов'], []),
        ('Беседовала Анна Петрова', ['Анна Петрова'], []),
        ('Материал подготовила Анна Петрова', ['Анна Петрова'], []),
        ('ИВАН ИВАНОВ', ['Иван Иванов'], []),
        ('Иван Иванов, корреспондент', ['Иван Иванов'], []),
        ('Корреспондент Иван Иванов', ['Иван Иванов'], []),
        ('Редакция', [], []),
        ('РИА Новости', [], ['РИА Новости']),
        ('ТАСС', [], ['ТАСС']),
        ('Интерфакс', [], ['Интерфакс']),
        ('Иван Иванов, ТАСС', ['Иван Иванов'], ['ТАСС']),
        ('Фото: Иван Иванов', [], []),
        ('Текст: Иван Иванов Фото: Анна Петрова', ['Иван Иванов'], []),
    ],
    "ja": [
        ('記者：山田太郎', ['山田太郎'], []),
        ('山田太郎、鈴木花子', ['山田太郎', '鈴木花子'], []),
        ('文／山田太郎', ['山田太郎'], []),
        ('文：山田太郎\u3000写真：鈴木花子', ['山田太郎'], []),
        ('取材・文=山田太郎', ['山田太郎'], []),
        ('【山田太郎】', ['山田太郎'], []),
        ('（山田太郎）', ['山田太郎'], []),
        ('（ロンドン＝山田太郎）', ['山田太郎'], []),
        ('【ロンドン共同】', [], ['共同']),
        ('共同通信', [], ['共同通信']),
        ('山田太郎記者', ['山田太郎'], []),
        ('編集部', [], []),
        ('ライター：山田太郎', ['山田太郎'], []),
        ('執筆者：山田太郎', ['山田太郎'], []),
        ('著者：山田 太郎', ['山田 太郎'], []),
        ('山田太郎（経済部）', ['山田太郎'], []),
        ('ロイター', [], ['ロイター']),
    ],
    "ko": [
        ('홍길동 기자', ['홍길동'], []),
        ('홍길동·김철수 기자', ['홍길동', '김철수'], []),
        ('홍길동 기자, 김철수 기자', ['홍길동', '김철수'], []),
        ('홍길동 기자 hong@example.kr', ['홍길동'], []),
        ('[서울=뉴시스] 홍길동 기자', ['홍길동'], ['뉴시스']),
        ('(서울=연합뉴스) 홍길동 기자', ['홍길동'], ['연합뉴스']),
        ('기자 홍길동', ['홍길동'], []),
        ('글 홍길동 사진 김철수', ['홍길동'], []),
        ('홍길동 특파원', ['홍길동'], []),
        ('연합뉴스', [], ['연합뉴스']),
        ('온라인뉴스팀', [], []),
        ('입력 2021.05.03 14:05', [], []),
        ('홍길동 기자 입력 2021.05.03', ['홍길동'], []),
    ],
    "zh": [
        ('记者 王小明', ['王小明'], []),
        ('记者：王小明 李华', ['王小明', '李华'], []),
        ('本报记者 王小明', ['王小明'], []),
        ('記者王小明／台北報導', ['王小明'], []),
        ('文／王小明', ['王小明'], []),
        ('作者：王小明', ['王小明'], []),
        ('新华社记者 王小明', ['王小明'], ['新华社']),
        ('责任编辑：王小明', ['王小明'], []),
        ('(责编：王小明、李华)', ['王小明', '李华'], []),
        ('编辑：王小明', ['王小明'], []),
        ('撰文：王小明 攝影：李華', ['王小明'], []),
        ('中央社記者王小明台北3日電', ['王小明'], ['中央社']),
        ('（中央社記者王小明台北3日電）', ['王小明'], ['中央社']),
        ('〔記者王小明／台北報導〕', ['王小明'], []),
        ('通讯员 王小明', ['王小明'], []),
    ],
    "no": [
        ('Av Kari Nordmann', ['Kari Nordmann'], []),
    ],
    "sv": [
        ('Text: Anna Svensson', ['Anna Svensson'], []),
    ],
    "fi": [
        ('Kirjoittaja: Matti Meikäläinen', ['Matti Meikäläinen'], []),
    ],
    "da": [
        ('Af Jens Hansen', ['Jens Hansen'], []),
    ],
    "el": [
        ('Γιώργος Παπαδόπουλος', ['Γιώργος Παπαδόπουλος'], []),
    ],
    "uk": [
        ('Автор: Олена Шевченко', ['Олена Шевченко'], []),
    ],
    "ar": [
        ('كتب: أحمد محمد', ['أحمد محمد'], []),
        ('أحمد محمد', ['أحمد محمد'], []),
    ],
    "hi": [
        ('द्वारा रमेश कुमार', ['रमेश कुमार'], []),
        ('लेखक: रमेश कुमार', ['रमेश कुमार'], []),
        ('राहुल शर्मा', ['राहुल शर्मा'], []),
    ],
    "cs": [
        ('Autor: Jan Novák', ['Jan Novák'], []),
    ],
    "id": [
        ('Penulis: Budi Santoso', ['Budi Santoso'], []),
        ('Editor: Budi Santoso', ['Budi Santoso'], []),
    ],
    "ro": [
        ('De: Ion Popescu', ['Ion Popescu'], []),
    ],
    "hu": [
        ('Szerző: Kovács Anna', ['Kovács Anna'], []),
    ],
    "vi": [
        ('Tác giả: Nguyễn Văn An', ['Nguyễn Văn An'], []),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "names", "agencies"),
    [(language, *row) for language, rows in ROWS.items() for row in rows],
)
def test_who_signs_in_each_language(language: str, text: str, names: list[str], agencies: list[str]) -> None:
    parsed = parse_byline(text, language=language)
    assert [author.name for author in parsed.authors] == names
    assert list(parsed.agencies) == agencies


def test_each_says_what_they_did() -> None:
    parsed = parse_byline("(Reporting by Jane Roe in Oslo, additional reporting by John Doe, editing by Ann Poe)")
    assert [(author.name, author.role) for author in parsed.authors] == [
        ("Jane Roe", "Reporting"),
        ("John Doe", "Reporting"),
        ("Ann Poe", "Editing"),
    ]
    assert parse_byline("(责编：王小明、李华)", language="zh").authors[1].role == "Editing"


def test_jobs_degrees_places_and_outlets_go_with_the_name() -> None:
    (author,) = parse_byline("By Jane Roe, M.D., Ph.D.").authors
    assert author.role == "M.D., Ph.D."
    (author,) = parse_byline("By Jane Roe, AP Medical Writer").authors
    assert author.role == "AP Medical Writer"
    (author,) = parse_byline("Por Joana Roe, de São Paulo", language="pt").authors
    assert author.location == "São Paulo"
    (author,) = parse_byline("Von Jana Roe, ARD-Studio Kiew", language="de").authors
    assert author.affiliation == "ARD-Studio Kiew"


def test_a_list_of_subjects_behind_a_name_names_nobody() -> None:
    parsed = parse_byline("by Daniel Rowe | All About Brakes and Brake Repair, Learn About Brakes | 0 comments")
    assert [author.name for author in parsed.authors] == ["Daniel Rowe"]


def test_an_outlets_day_is_no_button() -> None:
    parsed = parse_byline("Written by Sandhaven Today on November 7, 2023", outlet="Sandhaven Today")
    assert parsed.own == "Sandhaven Today"
    assert [author.name for author in parse_byline("Jane Roe | Today").authors] == ["Jane Roe"]


def test_a_desk_signs_as_one() -> None:
    (author,) = parse_byline("By the Editorial Board").authors
    assert (author.name, author.kind) == ("Editorial Board", AuthorKind.DESK)


@pytest.mark.parametrize(
    ("text", "names", "agencies"),
    [
        # whom somebody works for, and what about, is nobody
        ("By Jane Roe, Harwick Bureau", ["Jane Roe"], []),
        ("Jane Roe, CNBC Africa", ["Jane Roe"], []),
        ("Jane Roe, Ledger Visayas", ["Jane Roe"], []),
        ("Jane Roe, Harwick Sentinel", ["Jane Roe"], []),
        ("MUTHONI GACHERUAgricultural economist", ["Muthoni Gacheru"], []),
        ("作者：李晓雯 周建国 文/图 点击数： 字号：[大 中 小]", ["李晓雯", "周建国"], []),
        ("Марина КОЛЕСНИКОВА", ["Марина Колесникова"], []),
        ("系统管理员", [], []),
        ("Jane Roe, Local Democracy Reporter", ["Jane Roe"], []),
        ("Jane Roe, Tom Lee", ["Jane Roe", "Tom Lee"], []),
        ("Jane Roe, Quilla Brightwater", ["Jane Roe", "Quilla Brightwater"], []),
        # a source is no person
        ("Source AFP", [], ["AFP"]),
        ("Source : AFP", [], ["AFP"]),
        # what is hidden and shown stands twice
        ("Ingrid SolbakkenIngrid SolbakkenJournalist\nNTB NTB", ["Ingrid Solbakken"], ["NTB"]),
        # capitals of a surname, and a second person behind a dash
        ("Claire DUBOIS et Paul MARTIN", ["Claire Dubois", "Paul Martin"], []),
        ("Mehmet KAYA - Claire DUBOIS / ANKARA, (DHA)", ["Mehmet Kaya", "Claire Dubois"], ["DHA"]),
        ("Jane Roe - Harwick", ["Jane Roe"], []),
        ("Tom LeeReporter", ["Tom Lee"], []),
        ("Jane MacDonald", ["Jane MacDonald"], []),
        ("By Jane Roe of The Post-Dispatch", ["Jane Roe"], []),
        ("By Tom Lee of the Associated Press", ["Tom Lee"], ["Associated Press"]),
        ("Reporting: Jane Roe, Tom Lee\nPhotography: Ann Poe", ["Jane Roe", "Tom Lee"], []),
    ],
)
def test_what_stands_beside_names(text: str, names: list[str], agencies: list[str]) -> None:
    parsed = parse_byline(text)
    assert ([author.name for author in parsed.authors], list(parsed.agencies)) == (names, agencies)
