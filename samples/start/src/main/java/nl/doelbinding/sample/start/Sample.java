package nl.doelbinding.sample.start;

/**
 * One of the samples.
 *
 * @param directory where it stands, beside the others
 * @param main its main class
 * @param port at which port it listens, counted from that of the start page
 * @param firm the invented firm it is of
 * @param name what it is
 * @param shows what there is to see
 * @param built what it is built with
 */
public record Sample(
    String directory,
    String main,
    int port,
    String firm,
    TwoTexts name,
    TwoTexts shows,
    String built) {}
