package club.bashgah.ops.broken;

import club.bashgah.engine.offer.Stock;

final class PutsAVoucherBack {

    Stock putBack(Stock stock) {
        return new Stock(stock.initial(), stock.granted() - 1, stock.spent());
    }
}
