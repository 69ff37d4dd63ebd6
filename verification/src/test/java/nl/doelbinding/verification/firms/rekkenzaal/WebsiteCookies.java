package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Cookie;

/** All cookies, as far as the statement goes; the lifetimes are ours. */
@Cookie(
    name = "signed-in",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    description = "Onthoudt dat iemand is ingelogd")
@Cookie(
    name = "basket",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P1M",
    purpose = VisitorPurposes.SiteFunctions.class,
    description = "Bewaart de winkelmand")
final class WebsiteCookies {}
