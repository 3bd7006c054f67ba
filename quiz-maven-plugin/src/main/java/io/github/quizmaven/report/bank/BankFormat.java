package io.github.quizmaven.report.bank;

import org.jspecify.annotations.Nullable;

/** How a bank is shown; a class for each form, listed in {@link BankFormats}. */
public interface BankFormat {

    /** The word that users choose it by. */
    String name();

    /** The file that it is written to, or null if it is printed. */
    @Nullable String file();

    String text(Bank bank);
}
