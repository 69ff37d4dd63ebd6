package nl.doelbinding.analysis.testing;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.BreachHandling;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.OwnSection;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.register.StandardSection;
import nl.doelbinding.analysis.register.StatementEntry;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;

/** A register in which every text tries to break out of the page. */
public final class HostileRegister {
  private static final String X =
      "javascript:alert(1)\" onmouseover=\"x' <b><img src=x onerror=alert(1)></script></style>";
  private static final LocalizedText T = new LocalizedText(X, X);
  private static final SourceReference SOURCE = new SourceReference(X, 3);
  private static final Contact CONTACT = new Contact(X, X, X, X, X, "javascript:alert(1)");
  private static final Party PARTY =
      new Party(X, X, X, X, X, X, X, "https://a.example/\"><img>", X, CONTACT, CONTACT);

  private HostileRegister() {}

  /** The register. */
  public static Register register() {
    return new Register(
        new Register.Generator(X, X),
        List.of(new ModuleEntry(X, X, X, X)),
        Role.PROCESSOR,
        PARTY,
        List.of(PARTY),
        PARTY,
        CONTACT,
        CONTACT,
        List.of(PARTY),
        List.of(activity()),
        List.of(
            new RecipientEntry(
                X,
                X,
                T,
                Recipient.Role.PROCESSOR,
                X,
                true,
                new RecipientEntry.SafeguardEntry(Safeguard.SCC, X, X, X),
                X,
                List.of(X),
                List.of(X),
                X,
                true,
                X,
                SOURCE)),
        List.of(new CookieEntry(X, Cookie.Kind.ADVERTISING, X, X, List.of(X), X, T, X)),
        List.of(new Measure(X, Measure.Kind.PHYSICAL, T, true, X, X)),
        new RequestHandling(X, X, true, false),
        new BreachHandling(X, X, X, X),
        new StatementEntry(
            X,
            X,
            X,
            List.of(Language.NL, Language.EN),
            List.of(X),
            T,
            X,
            List.of(new OwnSection(X, T, T, OwnSection.Place.AFTER, StandardSection.RIGHTS)),
            List.of()),
        List.of(new EventEntry(X, T)),
        List.of(X),
        List.of(new Finding("DB-999", Severity.ERROR, X, T, X, X, X, X, X)));
  }

  private static Activity activity() {
    return new Activity(
        X,
        1,
        X,
        T,
        T,
        X,
        List.of(X),
        X,
        X,
        X,
        List.of(X),
        List.of(new LegalBasisEntry(LegalBasis.PUBLIC_TASK, X, X, X, T, X, X)),
        List.of(new DataSubjectEntry(X, T, X, true), new DataSubjectEntry(X, null, X, true)),
        List.of(
            new DataItem(
                X,
                T,
                X,
                Category.Special.ART9,
                X,
                Collected.Source.PUBLIC,
                X,
                Collected.Provision.OPTIONAL,
                T,
                new RetentionEntry(X, X, null, true, X, T, AfterRetention.Action.RESTRICT),
                List.of(X),
                List.of(Protection.Measure.HASHED),
                List.of(new FieldReference(X, X, FieldReference.Kind.METHOD, X, X, X, SOURCE)))),
        List.of(X),
        List.of(Channel.SMS, Channel.PHONE),
        true,
        new Activity.AutomatedDecisionEntry(true, T, T, X),
        List.of(X, "unknown" + X),
        List.of(new Activity.Location(X, X)),
        new Activity.DpiaEntry(true, X),
        X,
        X,
        X,
        X,
        X,
        X,
        SOURCE);
  }
}
