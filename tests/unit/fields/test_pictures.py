from __future__ import annotations

import pytest

from newsparse import parse_article
from newsparse.fields.captions import bare_credit
from newsparse.model.content import Image

PROSE = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay.",
        "The crew of twelve had trained for six weeks in the bay before the service began, and nobody was late.",
        "Tickets cost four crowns, and children under six travel for nothing until the end of the summer holidays.",
    )
)


def images_of(figure: str, *, head: str = "", below: str = "") -> tuple[Image, ...]:
    page = (
        f"<html><head><title>Ferry is back</title>{head}</head><body><main><article><h1>The ferry is back</h1>"
        f"{figure}<div class='article-body'>{PROSE}{below}</div></article></main></body></html>"
    )
    return parse_article(page, attribution=False).images


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("<figcaption>The ferry at noon. Credit: Jane Roe/Harbour Press</figcaption>", ("The ferry at noon.", "Jane Roe/Harbour Press")),
        ("<figcaption>The ferry at noon (Picture: Jane Roe/AP)</figcaption>", ("The ferry at noon", "Jane Roe/AP")),
        ("<figcaption>The ferry at noon. Photo by Jane S. Roe /AFP via Getty Images</figcaption>", ("The ferry at noon.", "Jane S. Roe /AFP via Getty Images")),
        ("<figcaption>The ferry at noon. | Jane Roe/PA Images</figcaption>", ("The ferry at noon.", "Jane Roe/PA Images")),
        ("<figcaption>The ferry at noon. (HARBOUR OFFICE)</figcaption>", ("The ferry at noon.", "HARBOUR OFFICE")),
        ("<figcaption>The ferry at noon. Supplied</figcaption>", ("The ferry at noon.", "Supplied")),
        ("<figcaption>Die Fähre am Mittag. © Jana Roe/dpa</figcaption>", ("Die Fähre am Mittag.", "Jana Roe/dpa")),
        ("<figcaption>Die Fähre am Mittag. Foto: Jana Roe | Hafenbild</figcaption>", ("Die Fähre am Mittag.", "Jana Roe | Hafenbild")),
        ("<figcaption>La policía en el puerto de la ciudad / Juana Roe</figcaption>", ("La policía en el puerto de la ciudad", "Juana Roe")),
        # an element tells the credit where words do not
        ("<figcaption>The ferry at noon <span class='credit'>Sandhaven</span></figcaption>", ("The ferry at noon", "Sandhaven")),
        ("<figcaption>The ferry at noon. (Picture: <span class='copyright'>Jane Roe</span>)</figcaption>", ("The ferry at noon.", "Jane Roe")),
        ("<figcaption>The ferry at noon, full of people.<span class='x7'>Jane Roe (HARBOUR)</span></figcaption>", ("The ferry at noon, full of people.", "Jane Roe (HARBOUR)")),
        # a block of its own
        ("<figcaption><div>The ferry at noon</div><div>© Harbour Press</div></figcaption>", ("The ferry at noon", "Harbour Press")),
        ("<div>Foto: Jana Roe</div><figcaption>Die Fähre</figcaption>", ("Die Fähre", "Jana Roe")),
        ("<figcaption>The ferry at noon</figcaption>", ("The ferry at noon", None)),
        ("<span>View 6 Images</span>", (None, None)),
    ],
)  # fmt: skip
def test_a_figure_tells_what_it_shows_and_whose_it_is(caption: str, expected: tuple[str | None, str | None]) -> None:
    (image,) = images_of(f"<figure><img src='https://img.example/ferry.jpg'>{caption}</figure>")
    assert (image.caption, image.credit) == expected


def test_a_frame_without_a_telling_label_is_one_by_the_credit_in_it() -> None:
    (image,) = images_of(
        "<div class='x1'><div class='x2'><img src='https://img.example/ferry.jpg'></div>"
        "<div class='x3'>The ferry at noon</div><div class='x4'>© Jane Roe/AP</div></div>"
    )
    assert (image.caption, image.credit) == ("The ferry at noon", "Jane Roe/AP")


def test_the_name_below_an_authors_picture_is_no_caption() -> None:
    images = images_of("<div><img alt='Jane Roe' src='https://img.example/roe.jpg'><p>By Jane Roe</p></div>")
    assert all(image.caption is None for image in images)


@pytest.mark.parametrize(
    "figure",
    [
        "<img src='https://img.example/logo.png'>",
        "<img src='https://img.example/pixel.gif' width='1' height='1'>",
        "<img src='https://count.example/icons/share.png'>",
        "<div class='related'><img src='https://img.example/other.jpg'></div>",
        "<div class='teaser card'><img src='https://img.example/other.jpg'></div>",
    ],
)
def test_signs_and_teasers_are_no_pictures(figure: str) -> None:
    assert images_of(figure) == ()


def test_the_largest_of_several_sizes_is_the_address() -> None:
    sizes = "https://img.example/w_320,h_200/ferry.jpg 320w, https://img.example/w_1280,h_800/ferry.jpg 1280w"
    (image,) = images_of(f"<figure><img srcset='{sizes}'></figure>")
    assert image.url == "https://img.example/w_1280,h_800/ferry.jpg"
    (image,) = images_of(f"<picture><source srcset='{sizes}'><img src='data:image/gif;base64,R0'></picture>")
    assert image.url == "https://img.example/w_1280,h_800/ferry.jpg"
    (image,) = images_of("<figure><img src='https://img.example/q_75,w_1200/ferry.jpg'></figure>")
    assert image.url == "https://img.example/q_75,w_1200/ferry.jpg"


def test_the_picture_that_the_data_state_comes_first_where_the_page_shows_none_above_the_text() -> None:
    head = "<meta property='og:image' content='https://img.example/ferry-1200x630.jpg'>"
    (image,) = images_of("", head=head)
    assert image.url == "https://img.example/ferry-1200x630.jpg"
    shown = "<figure><img src='https://img.example/ferry-800x600.jpg'></figure>"
    assert [image.url for image in images_of(shown, head=head)] == ["https://img.example/ferry-800x600.jpg"]
    of_the_site = "<meta property='og:image' content='https://img.example/og-default.png'>"
    assert images_of("", head=of_the_site) == ()


def test_a_picture_that_stands_twice_is_one_with_its_caption() -> None:
    twice = "<figure><img src='https://img.example/a.jpg'></figure><figure><img src='https://img.example/a.jpg'><figcaption>The ferry</figcaption></figure>"
    assert [(image.url, image.caption) for image in images_of(twice)] == [("https://img.example/a.jpg", "The ferry")]


def test_credits_without_their_labels() -> None:
    assert bare_credit("(Picture: Jane Roe/AP)") == "Jane Roe/AP"
    assert bare_credit("写真：山田太郎") == "山田太郎"
    assert bare_credit("（Ｃ）共同通信社") == "共同通信社"
    assert bare_credit("AP Photo/Jane Roe") == "AP Photo/Jane Roe"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/pier.jpg", True),
        ("/catalogos.jpg", True),
        ("/iconic-pier.jpg", True),
        ("/site_LOGO-2.png", False),
        ("/icons/ferry.png", False),
        ("/img/pier.SVG?v=2", False),
        ("https://pixel.count.example/a.gif", False),
        ("/loading.gif", False),
    ],
)
def test_signs_and_pixels_are_no_pictures(address: str, shown: bool) -> None:
    images = images_of(f"<img src='{address}'>")
    assert [image.url for image in images] == ([address] if shown else [])


def test_the_signs_for_sharing_in_a_pictures_frame_have_no_part_in_its_caption() -> None:
    figure = (
        "<figure><img src='https://gazette.example/ferry.jpg'><img src='https://gazette.example/fbk.gif' alt='Facebook'>"
        "<img src='https://gazette.example/static/icon-2.png' alt=''><figcaption>The ferry at noon on Sunday.</figcaption></figure>"
    )
    assert [(image.url, image.caption) for image in images_of(figure)] == [
        ("https://gazette.example/ferry.jpg", "The ferry at noon on Sunday.")
    ]


def test_a_picture_that_a_server_cuts_to_a_stamps_size_is_a_sign() -> None:
    assert images_of("<img src='https://gazette.example/pier.jpg?resize=65%2C65&ssl=1'>") == ()
    assert len(images_of("<img src='https://gazette.example/pier.jpg?resize=650%2C650'>")) == 1
