package club.bashgah.channels.line;

import club.bashgah.engine.money.Money;

/**
 * What a line charges for one part.
 *
 * @param persianPart for a part that is not in the GSM-7 alphabet
 * @param latinPart for one that is
 */
public record Tariff(Money persianPart, Money latinPart) {}
