package nl.doelbinding.sample.vendor.web;

import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.data.Visits;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.SiteImprovement;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Analytics;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the beacon recorded, and what visitors said. */
@Controller
@ForPurpose({Analytics.class, Tracking.class, SiteImprovement.class})
class VisitsController {

  private final Visits visits;
  private final Relations relations;

  VisitsController(Visits visits, Relations relations) {
    this.visits = visits;
    this.relations = relations;
  }

  @GetMapping("/staff/visits")
  String show(Model model) {
    model.addAttribute("visits", visits.all());
    model.addAttribute("anonymous", visits.anonymous());
    model.addAttribute("feedback", relations.feedback());
    return "staff/visits";
  }
}
