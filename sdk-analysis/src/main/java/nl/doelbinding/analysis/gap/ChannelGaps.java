package nl.doelbinding.analysis.gap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Channel;

/** Channels for which there is no data, so that either is not true (Art. 5(1)(b)). */
final class ChannelGaps implements GapCheck {
  private static final Map<Channel, Set<Category>> NEEDED =
      Map.of(
          Channel.SMS, Set.of(Category.PHONE_NUMBER),
          Channel.PHONE, Set.of(Category.PHONE_NUMBER),
          Channel.PUSH, Set.of(Category.DEVICE_ID),
          Channel.EMAIL, Set.of(Category.EMAIL_ADDRESS),
          Channel.POST, Set.of(Category.ADDRESS, Category.BILLING_ADDRESS));

  @Override
  public void look(Register register, Noted noted) {
    Map<String, Activity> byId = new HashMap<>();
    register.activities().forEach(activity -> byId.put(activity.id(), activity));
    for (Activity activity : register.activities()) {
      Set<String> categories = categories(activity, byId);
      if (categories.isEmpty()) {
        continue;
      }
      for (Channel channel : activity.channels()) {
        Set<Category> needed = NEEDED.getOrDefault(channel, Set.of());
        if (!needed.isEmpty()
            && needed.stream().noneMatch(category -> categories.contains(category.name()))) {
          String first = needed.stream().sorted().findFirst().orElseThrow().name();
          noted.activity(
              GapRules.CHANNEL_WITHOUT_DATA,
              activity,
              " reaches people by " + channel + " and keeps no " + first + " for it",
              "Declare the member that holds it: @PersonalData(purpose = "
                  + Members.simple(activity.purposeType())
                  + ".class, category = Category."
                  + first
                  + "); or take Channel."
                  + channel
                  + " out of @Activity");
        }
      }
    }
  }

  /** Those of the wider purposes too: their data may be read for the narrower one. */
  private static Set<String> categories(Activity activity, Map<String, Activity> byId) {
    Set<String> categories = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<Activity> open = new ArrayDeque<>(Set.of(activity));
    while (!open.isEmpty()) {
      Activity next = open.pop();
      if (seen.add(next.id())) {
        next.data().forEach(item -> categories.add(item.category()));
        for (String parent : next.parents()) {
          Activity wider = byId.get(parent);
          if (wider != null) {
            open.push(wider);
          }
        }
      }
    }
    return categories;
  }
}
