package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Cookie;

/** Its own cookies; the lifetimes are ours, because the statement tells none. */
@Cookie(
    name = "input",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P1Y",
    purpose = Purposes.Cookies.class,
    description = "Onthoudt wat iemand heeft ingevuld")
@Cookie(
    name = "returning",
    category = Cookie.Kind.ANALYTICS,
    lifetime = "P1Y",
    purpose = Purposes.Cookies.class,
    description = "Herkent een bezoeker die terugkomt")
final class PortalCookies {}
