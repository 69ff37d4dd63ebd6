package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Bullets;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.gap.LegalLimits;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RequestHandling;

/** How to ask for a right, and what one can expect (Art. 12). */
final class RequestWords {
  /** Art. 12(3), where nobody promises to be quicker. */
  private static final String LEGAL_DEADLINE = "P1M";

  private static final RequestHandling UNSTATED = new RequestHandling(null, null, null, null);

  private final Telling telling;
  private final Wording wording;
  private final RequestHandling handling;

  RequestWords(Telling telling) {
    this.telling = telling;
    this.wording = telling.wording();
    RequestHandling stated = telling.register().requestHandling();
    this.handling = stated == null ? UNSTATED : stated;
  }

  /** What is stated, unless that is longer than the law allows (Art. 12(3)). */
  private String deadline() {
    String stated = handling.deadline();
    if (stated == null) {
      return LEGAL_DEADLINE;
    }
    if (LegalLimits.ofDefaults().allowsNoAnswerIn(stated)) {
      telling
          .gaps()
          .add(
              "right-request",
              "requestHandling.deadline is longer than the month that Art. 12(3) allows");
      return LEGAL_DEADLINE;
    }
    return stated;
  }

  Section section() {
    List<Line> lines = new ArrayList<>();
    lines.add(where());
    lines.add(wording.say("request.deadline", wording.words().period(deadline())));
    lines.add(wording.say("request.longer"));
    if (Boolean.FALSE.equals(handling.feeFree())) {
      telling
          .gaps()
          .add("right-request", "requestHandling.feeFree is false, but Art. 12(5) makes it free");
    }
    lines.add(wording.say("request.free"));
    if (Boolean.TRUE.equals(handling.identityCheck())) {
      lines.add(wording.say("request.identity"));
    }
    List<Block> blocks = List.of(new Bullets(lines));
    return new Section("right-request", wording.text("request"), blocks);
  }

  private Line where() {
    Party organisation = telling.register().organisation();
    return Stream.of(
            Optional.ofNullable(handling.contact()),
            Optional.ofNullable(organisation.email()),
            Optional.ofNullable(organisation.address()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(address -> wording.say("request.contact", Telling.address(address)))
        .orElseGet(
            () -> {
              telling
                  .gaps()
                  .add("right-request", "requests have no address: add requestHandling.contact");
              return wording.say("request.contact.none");
            });
  }
}
