package nl.doelbinding.analysis.detect;

import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.detect.FieldType.Kind;
import nl.doelbinding.annotations.Category;

/** Judges members by what their class is made for: a value, a medical or other record. */
final class ClassContent {

  private final NameReader reader;
  private final ClassWeights classWeights;
  private final Signals signals;

  ClassContent(NameReader reader, ClassWeights classWeights, Signals signals) {
    this.reader = reader;
    this.classWeights = classWeights;
    this.signals = signals;
  }

  /** Adds what the class says of a member, if anything. */
  void judge(Reading reading, FieldType type, ClassContext context, List<Evidence> result) {
    Category value = context.value();
    if (value != null && isContent(value, reading.name())) {
      Evidence evidence = new Evidence(value, signals);
      evidence.add("class.valueObject", "content of a class of this kind");
      result.add(classWeights.weigh(evidence, context));
    } else if (value != null && isUnknownText(value, reading, type)) {
      Evidence evidence = new Evidence(value, signals);
      evidence.add("class.valueMember", "text in a class of this kind");
      result.add(evidence);
    }
    if (!context.clinical().isEmpty() && signals.is("clinicalContent", reading.name().last())) {
      Evidence evidence = new Evidence(Category.HEALTH, signals);
      evidence.add(
          "class.clinical", "content of a medical record (\"" + context.clinical() + "\")");
      result.add(evidence);
    }
    Category record = context.record();
    if (record != null && isPartOfRecord(reading, type)) {
      Evidence evidence = new Evidence(record, signals);
      result.add(evidence.add("class.record", "part of a record about a person"));
    }
  }

  /** Whether a member of a value class is text of which the name says nothing else. */
  private boolean isUnknownText(Category value, Reading reading, FieldType type) {
    return type.kind() == Kind.TEXT
        && signals.is("madeOfParts", value)
        && reading.match() == null
        && !reader.isMetaHead(reading.name().last())
        && !signals.is("keyHead", reading.name().last());
  }

  private boolean isPartOfRecord(Reading reading, FieldType type) {
    boolean leaf =
        type.kind() == Kind.TEXT || type.kind() == Kind.WHOLE || type.kind() == Kind.FRACTION;
    SplitName name = reading.name();
    return leaf
        && reading.match() == null
        && !signals.is("recordNoise", name.last())
        && !reader.isMetaHead(name.last());
  }

  /** Whether a member of a value class is its content. */
  private boolean isContent(Category category, SplitName member) {
    String name = member.toString();
    return signals.valueMembers().getOrDefault("*", Set.of()).contains(name)
        || signals.valueMembers().getOrDefault(category.name(), Set.of()).contains(name);
  }
}
