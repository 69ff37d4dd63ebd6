package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;

class ServerLogsTest extends OnOneServer {

  // Simpler than the masker on purpose, and not made of its parts.
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.(\\d{1,3})(?![\\d.])");

  private static final String[] FORWARDED = {
    "X-Forwarded-For", "2001:db8::1, 203.0.113.77", "User-Agent", "ServerLogsTest"
  };

  @Test
  @Promise(value = "nutomix-25", status = Status.ENFORCED)
  void no_log_file_holds_a_full_address() throws Exception {
    browser.get("/contact");
    browser.get("/hours?from=203.0.113.77", FORWARDED);
    browser.post("/login", FORWARDED, "username", "anna", "password", "wrong");
    LogFiles.await("access.log", "POST /login");
    LogFiles.await("app.log", "Sign-in refused");

    assertThat(LogFiles.all())
        .extracting(file -> file.getFileName().toString())
        .contains("access.log", "app.log");
    for (Path file : LogFiles.all()) {
      String text = LogFiles.text(file);
      assertThat(text).as("%s", file).isNotEmpty();
      assertThat(text)
          .as("%s", file)
          .doesNotContain("127.0.0.1", "203.0.113.77", "2001:db8::1", "2001:db8:0:0");
      Matcher dotted = DOTTED.matcher(text);
      while (dotted.find()) {
        assertThat(dotted.group(1)).as("last part of an address in %s", file).isEqualTo("0");
      }
    }
  }

  @Test
  void what_is_left_of_an_address_still_tells_one_network_from_another() throws Exception {
    browser.get("/contact", FORWARDED);
    browser.post("/login", FORWARDED, "username", "anna", "password", "wrong");
    LogFiles.await("access.log", "POST /login");
    LogFiles.await("app.log", "Sign-in refused");

    assertThat(LogFiles.text("access.log")).contains("127.0.0.0", "203.0.113.0", "2001:db8::");
    assertThat(LogFiles.text("app.log")).contains("127.0.0.0", "203.0.113.0", "2001:db8::");
  }

  @Test
  void the_access_log_is_read_back_under_its_own_purpose() throws Exception {
    browser.get("/contact", FORWARDED);
    LogFiles.await("access.log", "GET /contact");
    browser.signIn("olga");

    assertThat(browser.get("/monitoring").body())
        .contains("<code>127.0.0.0</code>", "GET /contact HTTP/1.1", "ServerLogsTest");
  }

  @Test
  @Promise(value = "nutomix-25", status = Status.ENFORCED)
  void a_link_clicked_in_an_e_mail_is_in_the_log_without_the_code_that_tells_whose_it_is()
      throws Exception {
    browser.get("/newsletter/confirm?code=a1b2c3d4-0000-4000-8000-00000000e5f6", FORWARDED);
    browser.get(
        "/contact?from=jip@tester.example",
        "Referer",
        "http://localhost/newsletter/confirm?code=a1b2c3d4-0000-4000-8000-00000000e5f6");
    LogFiles.await("access.log", "GET /contact?from");

    assertThat(LogFiles.text("access.log"))
        .contains("GET /newsletter/confirm?code=[token] HTTP/1.1", "GET /contact?from=[email] ")
        .doesNotContain("a1b2c3d4", "jip@tester.example");
  }

  @Test
  void the_name_of_whoever_tries_to_sign_in_stays_out_of_the_log_files() throws Exception {
    browser.post("/login", "username", "geheimenaam", "password", "geheimwoord");
    LogFiles.await("app.log", "Sign-in refused");

    for (Path file : LogFiles.all()) {
      assertThat(LogFiles.text(file)).doesNotContain("geheimenaam", "geheimwoord");
    }
  }
}
