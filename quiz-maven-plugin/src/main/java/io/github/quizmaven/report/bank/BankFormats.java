package io.github.quizmaven.report.bank;

import java.util.List;

/** All forms that a bank is shown in. */
public final class BankFormats {

    public static final List<BankFormat> ALL =
            List.of(new BankTable(), new BankPage(), new BankData());

    private BankFormats() {}
}
