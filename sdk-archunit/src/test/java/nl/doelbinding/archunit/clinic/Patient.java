package nl.doelbinding.archunit.clinic;

public record Patient(String email, String bsn, int ward) {}
