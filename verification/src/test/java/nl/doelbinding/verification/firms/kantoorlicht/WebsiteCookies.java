package nl.doelbinding.verification.firms.kantoorlicht;

import nl.doelbinding.annotations.Cookie;

/** The cookies; the lifetimes are ours, because the statement tells none. */
@Cookie(
    name = "statistics",
    category = Cookie.Kind.ANALYTICS,
    lifetime = "P2Y",
    purpose = SitePurposes.Analytics.class,
    description = "Telt bezoeken")
@Cookie(
    name = "advertising",
    category = Cookie.Kind.ADVERTISING,
    lifetime = "P1Y",
    purpose = SitePurposes.TargetedAdvertising.class,
    description = "Laat elders advertenties zien")
@Cookie(
    name = "sharing",
    category = Cookie.Kind.SOCIAL_MEDIA,
    lifetime = "P1Y",
    purpose = SitePurposes.SocialSharing.class,
    description = "Hoort bij de deelknop")
@Cookie(
    name = "pixel",
    category = Cookie.Kind.ADVERTISING,
    lifetime = "SESSION",
    purpose = SitePurposes.Tracking.class,
    description = "Herkent wie het beeldpunt opvraagt")
final class WebsiteCookies {}
