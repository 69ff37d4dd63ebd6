package nl.doelbinding.analysis.gap;

import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.Recipient;

/** Processors and joint controllers (Art. 26, 30(2)). */
final class RoleGaps implements GapCheck {

  @Override
  public void look(Register register, Noted noted) {
    if (register.role() == Role.PROCESSOR) {
      processor(register, noted);
    }
    register.controllers().stream()
        .filter(RoleGaps::isUnreachable)
        .forEach(
            controller ->
                noted.organisation(
                    GapRules.PROCESSOR_INCOMPLETE,
                    "controller " + controller.name(),
                    " has no contact details",
                    "controllers: [{name: …, address: \"\", email: \"\"}]"));
    jointly(register, noted);
  }

  private static void processor(Register register, Noted noted) {
    if (register.controllers().isEmpty()) {
      noted.organisation(
          GapRules.PROCESSOR_INCOMPLETE,
          "controllers",
          " are not named, though the organisation is a processor",
          "controllers: [{name: \"\", email: \"\"}], each on whose behalf something is done");
      return;
    }
    for (Activity activity : register.activities()) {
      if (activity.onBehalfOf().isEmpty()) {
        noted.activity(
            GapRules.PROCESSOR_INCOMPLETE,
            activity,
            " does not say on whose behalf it is done",
            "@Activity(onBehalfOf = \"\") with the name of a controller of doelbinding.yaml");
      }
    }
  }

  private static boolean isUnreachable(Party party) {
    return Stream.of(party.address(), party.email(), party.phone())
        .allMatch(contact -> contact == null);
  }

  private static void jointly(Register register, Noted noted) {
    if (register.role() == Role.JOINT_CONTROLLER && register.jointControllers().isEmpty()) {
      noted.organisation(
          GapRules.ARRANGEMENT_MISSING,
          "jointControllers",
          " are not named, though the organisation is a joint controller",
          "jointControllers: [{name: \"\", email: \"\", arrangement: \"\"}]");
    }
    for (Party party : register.jointControllers()) {
      if (party.arrangement() == null) {
        noted.organisation(
            GapRules.ARRANGEMENT_MISSING,
            "joint controller " + party.name(),
            " has no arrangement about who answers for what",
            "jointControllers: [{name: …, arrangement: \"\"}] with the place of the arrangement");
      }
    }
    for (RecipientEntry recipient : register.recipients()) {
      if (recipient.role() == Recipient.Role.JOINT_CONTROLLER && recipient.agreement() == null) {
        noted.recipient(
            GapRules.ARRANGEMENT_MISSING,
            recipient,
            " is a joint controller without an arrangement",
            "@Agreement(\"\") with the place of the arrangement of Art. 26");
      }
    }
  }
}
