package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.RecipientEntry;

/**
 * Whether data leaves the European Economic Area, and what protects it there (Art. 13(1)(f)). That
 * it stays is said only where every country is known.
 */
final class Transfers {
  private final Telling telling;
  private final Wording wording;
  private final List<RecipientEntry> recipients;

  Transfers(Telling telling) {
    this.telling = telling;
    this.wording = telling.wording();
    this.recipients = telling.register().recipients();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Line> away = new ArrayList<>();
    List<Line> unknown = new ArrayList<>();
    for (RecipientEntry recipient : recipients) {
      RecipientWords words = new RecipientWords(telling, recipient);
      if (words.isFarAway()) {
        away.add(words.nameAndPlace().and(" ").and(words.safeguard("recipients")));
      } else if (!words.isCountryKnown()) {
        unknown.add(Line.of(recipient.name()));
        telling
            .gaps()
            .add("recipients", "nobody says in which country %s is".formatted(recipient.name()));
      }
    }
    if (!away.isEmpty()) {
      blocks.add(new Paragraph(wording.say("transfers")));
      blocks.add(new Block.Bullets(away));
    }
    if (!unknown.isEmpty()) {
      blocks.add(new Paragraph(wording.say("transfers.unknown", wording.list(unknown))));
    }
    if (stays()) {
      blocks.add(new Paragraph(wording.say("transfers.none")));
    }
    return blocks;
  }

  /** Whether every recipient and every place of storage is known, and none is far away. */
  private boolean stays() {
    return !recipients.isEmpty()
        && recipients.stream().allMatch(one -> new RecipientWords(telling, one).isNearby())
        && activities()
            .flatMap(activity -> activity.allRecipients().stream())
            .allMatch(id -> telling.recipient(id).isPresent())
        && activities()
            .flatMap(activity -> activity.locations().stream())
            .map(Activity.Location::country)
            .allMatch(country -> country != null && EuropeanEconomicArea.includes(country));
  }

  private Stream<Activity> activities() {
    return telling.register().activities().stream();
  }
}
