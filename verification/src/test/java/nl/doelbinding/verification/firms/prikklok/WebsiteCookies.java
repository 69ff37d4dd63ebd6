package nl.doelbinding.verification.firms.prikklok;

import nl.doelbinding.annotations.Cookie;

/** The cookies; the lifetimes are ours, because the statement tells none. */
@Cookie(
    name = "session",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    description = "Houdt iemand ingelogd")
@Cookie(
    name = "preferences",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P1Y",
    description = "Onthoudt voorkeuren")
@Cookie(
    name = "statistics",
    category = Cookie.Kind.ANALYTICS_LOW_IMPACT,
    lifetime = "P1Y",
    description = "Telt bezoeken om de website te verbeteren")
final class WebsiteCookies {}
