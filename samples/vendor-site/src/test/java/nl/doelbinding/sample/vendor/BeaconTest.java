package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.ENFORCED;
import static nl.doelbinding.sample.testing.promise.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.vendor.data.AnonymousVisit;
import nl.doelbinding.sample.vendor.data.Visit;
import nl.doelbinding.sample.vendor.data.Visits;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Analytics;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visit leaves behind, with consent and without. */
class BeaconTest extends OnOneServer {

  private PurposeScope reading;

  /** The tests look at what was recorded, and say what for. */
  @BeforeEach
  void bind() {
    reading = Purposes.bind(Tracking.class, Analytics.class);
  }

  @AfterEach
  void unbind() {
    reading.close();
  }

  @Test
  @Promise(value = "softmakers-30", status = ENFORCED)
  void two_hosts_of_one_network_leave_the_same_record_without_consent() throws Exception {
    another().at("203.0.113.7").get("/beacon.gif?page=/");
    another().at("203.0.113.99").get("/beacon.gif?page=/article");

    List<AnonymousVisit> records =
        anonymous().stream().filter(visit -> visit.network().startsWith("203.0.113.")).toList();
    assertThat(records).hasSize(2);
    assertThat(records.get(0)).isEqualTo(records.get(1));
    assertThat(records.get(0).network()).isEqualTo("203.0.113.0");
  }

  @Test
  @Promise(value = "softmakers-29", status = ENFORCED)
  void with_consent_the_beacon_records_browser_cookie_and_time_and_a_shortened_address()
      throws Exception {
    visitor.at("192.0.2.45").post("/cookies", "answer", "all");

    visitor.get("/beacon.gif?page=/article&from=https://zoek.example/vraag?wie=ik");

    Visit visit = part(Visits.class).all().get(0);
    assertThat(visit.network()).isEqualTo("192.0.2.0");
    assertThat(visit.userAgent()).startsWith("Java-http-client");
    assertThat(visit.cookieId()).hasSize(36);
    assertThat(visit.referrer()).isEqualTo("https://zoek.example");
    assertThat(visit.seenAt()).isNotNull();
    assertThat(visitor.cookies()).contains("vendor-visitor");
  }

  @Test
  @Promise(value = "softmakers-27", status = OPEN)
  void a_first_visit_sets_no_cookie() throws Exception {
    HttpResponse<String> page = visitor.get("/");
    HttpResponse<String> beacon = visitor.get("/beacon.gif?page=/");

    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(beacon.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(beacon.headers().firstValue("Content-Type")).contains("image/gif");
  }

  @Test
  @Promise(value = "softmakers-16", status = OPEN)
  void a_browser_that_refuses_is_not_followed_whatever_was_agreed_before() throws Exception {
    visitor.post("/cookies", "answer", "all");

    visitor.refusing().at("198.51.100.77").get("/beacon.gif?page=/");

    assertThat(visitor.cookies()).doesNotContain("vendor-visitor");
    assertThat(anonymous())
        .extracting(AnonymousVisit::network)
        .anyMatch(it -> it.startsWith("198.51."));
  }

  @Test
  @Promise(value = "softmakers-28", status = OPEN)
  void without_any_cookie_every_page_for_visitors_works() throws Exception {
    for (String path :
        List.of(
            "/", "/request", "/trainings", "/newsletter", "/promotion", "/cookies", "/article")) {
      assertThat(another().get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void who_changes_their_mind_loses_the_number_of_their_browser() throws Exception {
    visitor.post("/cookies", "answer", "all");
    visitor.get("/beacon.gif?page=/");
    assertThat(visitor.cookies()).contains("vendor-visitor");

    visitor.post("/cookies", "answer", "none");

    assertThat(visitor.cookies()).containsExactly("vendor-choices");
  }

  @Test
  @Promise(value = "softmakers-26", status = OPEN)
  void no_other_site_stands_on_an_article_before_somebody_shares_it() throws Exception {
    assertThat(visitor.get("/article").body()).doesNotContain("deelplein");

    assertThat(visitor.post("/article/share").body())
        .contains("href=\"https://deelplein.example/")
        .doesNotContain("src=\"https");
  }

  private static List<AnonymousVisit> anonymous() {
    return part(Visits.class).anonymous();
  }
}
