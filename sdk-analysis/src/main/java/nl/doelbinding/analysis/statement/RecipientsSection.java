package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Block.Table;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.RecipientEntry;

/** Everybody who receives data, and the countries it goes to (Art. 13(1)(e) and (f)). */
final class RecipientsSection implements Part {
  private static final String NO_THIRD_PARTIES = "no-third-parties";

  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<RecipientEntry> recipients = telling.register().recipients();
    List<Block> blocks = new ArrayList<>();
    if (recipients.isEmpty()) {
      blocks.add(new Paragraph(wording.say("recipients.none")));
    } else {
      blocks.add(new Paragraph(wording.say("recipients.intro")));
      blocks.add(table(recipients, telling));
    }
    if (telling.register().claims().contains(NO_THIRD_PARTIES)) {
      blocks.add(new Paragraph(wording.say("recipients.nobodyElse")));
    }
    blocks.add(new Paragraph(sale(recipients, wording)));
    blocks.addAll(new Transfers(telling).blocks());
    blocks.add(new Paragraph(wording.say("recipients.law")));
    return Optional.of(new Section("recipients", wording.text("recipients"), blocks));
  }

  private static Block table(List<RecipientEntry> recipients, Telling telling) {
    Wording wording = telling.wording();
    return new Table(
        wording.text("recipients.caption"),
        List.of(
            wording.text("recipients.who"),
            wording.text("recipients.why"),
            wording.text("recipients.where"),
            wording.text("recipients.role")),
        recipients.stream().map(recipient -> row(recipient, telling)).toList());
  }

  private static List<Line> row(RecipientEntry recipient, Telling telling) {
    RecipientWords words = new RecipientWords(telling, recipient);
    Line name = words.name();
    if (recipient.privacyPolicyUrl() != null) {
      name =
          name.and(". ")
              .andLink(telling.wording().text("recipient.policy"), recipient.privacyPolicyUrl());
    }
    return List.of(name, why(recipient, telling), Line.of(words.country()), words.role());
  }

  /** What it is for: purposes, or cookies it sets, or nothing that anybody declared. */
  private static Line why(RecipientEntry recipient, Telling telling) {
    List<Activity> served =
        telling.register().activities().stream()
            .filter(activity -> activity.allRecipients().contains(recipient.id()))
            .toList();
    if (!served.isEmpty()) {
      return telling.links(served);
    }
    if (telling.register().cookies().stream()
        .anyMatch(cookie -> recipient.name().equals(cookie.thirdParty()))) {
      return new Line(List.of()).andLink(telling.wording().text("cookies"), "#cookies");
    }
    telling
        .gaps()
        .add(
            "recipients",
            "no purpose names %s as a recipient: add it to recipients, or remove it"
                .formatted(recipient.name()));
    return telling.wording().say("recipients.why.none");
  }

  private static Line sale(List<RecipientEntry> recipients, Wording wording) {
    List<Line> buyers =
        recipients.stream()
            .filter(RecipientEntry::sold)
            .map(recipient -> Line.of(recipient.name()))
            .toList();
    return buyers.isEmpty()
        ? wording.say("recipients.notSold")
        : wording.say("recipients.sold", wording.list(buyers));
  }
}
