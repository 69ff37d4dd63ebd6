package nl.doelbinding.sample.vendor.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.HousePurposes;

/** A line in the time sheet of somebody who works for a customer: its data, only kept here. */
@DataSubject(
    value = "employee",
    label = "Medewerkers van klanten",
    dpv = "https://w3id.org/dpv#Employee",
    vulnerable = true)
@Collected(from = Collected.Source.THIRD_PARTY, detail = "de werkgever")
@Text(lang = "en", label = "Employees of customers")
public record HostedHours(
    @NotPersonalData("the name of a company, as in the register") String customer,
    @PersonalData(purpose = HousePurposes.HostedHours.class, category = Category.NAME)
        String employeeName,
    @PersonalData(purpose = HousePurposes.HostedHours.class, category = Category.EMPLOYMENT)
        LocalDate workedOn,
    @PersonalData(purpose = HousePurposes.HostedHours.class, category = Category.EMPLOYMENT)
        BigDecimal hours) {}
