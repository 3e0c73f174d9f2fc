"""What meta elements are called, and what they are about: a table.

Names are compared in lower case, without the wrapping that some publishers put before them (`og:article:`,
`cXenseParse:`). One name, one topic.
"""

from __future__ import annotations

_BY_TOPIC: dict[str, str] = {
    "headline": """
        og:title twitter:title twitter:text:title title headline hdl dc.title dcterms.title dc:title
        sailthru.title parsely-title citation_title prism.title bt:title article:title article.headline
        mediator_title vr:title analyticsattributes.title page_title articletitle article_title newstitle
        lp.headline eprints.title rnews:headline og:headline cse_headline swiftype_title thmb_title
    """,
    "author": """
        author authors article:author dc.creator dc:creator dcterms.creator creator sailthru.author
        parsely-author citation_author byl byline twitter:creator author_name authorname article_author
        article:author:name article.author mediator_author bt:author vr:author analyticsattributes.author
        content-creator article:author_name dc.contributor dcterms.contributor rbauthors cse_author
        lp.author eprints.creators_name cxenseparse:author swiftype_author dcsext.author page_author
        og:author web_author article-author
    """,
    "published": """
        article:published_time article:published article:publication_date article:post_date
        og:published_time og:pubdate og:publish_date published_time published publishdate publish_date
        publish-date pubdate pub_date pub-date published_date published-date publication_date
        publication-date publicationdate date date_published datepublished dc.date dc:date dc.date.issued
        dc.date.created dc.date.published dcterms.date dcterms.issued dcterms.created dcterms.available
        dc.issued dc.created dcterms.published date.created date_created created createdate create_date
        creation_date article.published article.created article_date_original articledate article_date
        article-date article.date displaydate display_date ptime pdate rnews:datepublished sailthru.date
        parsely-pub-date citation_publication_date citation_date citation_online_date prism.publicationdate
        originalpublicationdate original-publish-date cxenseparse:recs:publishtime cxenseparse:publishtime
        recs:publishtime publishtime bt:pubdate mediator_published_time analyticsattributes.articledate
        shareaholic:article_published_time timestamp doc_date release_date releasedate revision_published
        firstpublished first-published first_published gsa_date date.available issued eprints.datestamp
        vr:published_time date-publication newsdate article_created_at story_date storydate posted
        posted_date postdate cse_date blogger:published dcsext.articlefirstpublished sort_date uploaddate
        upload_date lp.published published_on published-on published_at publishedat field-name-post-date content_create_date contentcreated
    """,
    "modified": """
        article:modified_time article:modified article:updated article:updated_time og:updated_time
        og:modified_time og:updated modified_time modified modifieddate modified_date datemodified
        date_modified date.modified dc.date.modified dc.modified dcterms.modified dcterms.updated
        last-modified lastmodified last_modified lastmod last-mod lastupdate last_update last-update
        last_updated last-updated lastupdated article.updated updated updated_time updatedate update_date
        utime shareaholic:article_modified_time revision_date revised article_modified eprints.lastmod
        article.modified rnews:datemodified
    """,
    "description": """
        og:description twitter:description twitter:text:description description dc.description
        dc:description dcterms.description dcterms.abstract abstract sailthru.description
        parsely-description bt:description excerpt summary vr:description article.summary rnews:description
    """,
    "section": """
        article:section og:section section sections section_name sectionname parsely-section category
        categories cxenseparse:section cxenseparse:category dc.subject.section prism.section prism.channel
        channel analyticsattributes.channel analyticsattributes.contentchannel page.section article.section
        sailthru.vertical outbrainsection nypost-section tbi-vertical dcsext.contentchannel lp.section
        vr:category primary_section primarycategory article:category sitesection og:category cse_category cg
        classification
    """,
    "keyword": """
        article:tag og:article:tag og:tag keywords news_keywords news-keywords sailthru.tags parsely-tags
        citation_keywords dc.subject dc:subject dcterms.subject tags tag article:tags article.tags vr:tags
        rbtopics og:keywords keyword mrf:tags analyticsattributes.keywords swiftype_tags article:keywords
    """,
    "outlet": """
        og:site_name application-name apple-mobile-web-app-title publisher dc.publisher dc:publisher
        dcterms.publisher citation_journal_title prism.publicationname copyright rights dc.rights source
        site_name sitename cre page.site twitter:site article:publisher al:ios:app_name al:android:app_name
        twitter:app:name:iphone twitter:app:name:googleplay organization msapplication-tooltip site
        publication
    """,
    "language": """
        og:locale language content-language dc.language dc:language dcterms.language inlanguage lang locale
        citation_language
    """,
    "url": """
        og:url twitter:url dc.identifier parsely-link citation_public_url citation_fulltext_html_url
        canonical analyticsattributes.canonicalurl al:web:url bt:url sailthru.url vr:canonical dc.source
    """,
    "image": """
        og:image og:image:url og:image:secure_url twitter:image twitter:image:src
        parsely-image-url sailthru.image.full
    """,
    "paywalled": """
        article:content_tier isaccessibleforfree content_tier article:opinion_tier paywall paywalled premium
        article:access cxenseparse:recs:paywall cxenseparse:paywall access accesslevel
    """,
    "kind": "og:type pagetype page_type page-type content_type contenttype cxenseparse:pageclass parsely-type",
    "robots": "robots",
}

#: The topic of each name.
META: dict[str, str] = {name: topic for topic, names in _BY_TOPIC.items() for name in names.split()}

#: Put before a name by some publishers without changing what it means.
WRAPPINGS = ("og:article:", "cxenseparse:", "cxense:", "bw:", "article:og:", "property:", "itemprop:")
