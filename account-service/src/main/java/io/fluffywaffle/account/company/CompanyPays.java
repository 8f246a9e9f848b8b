package io.fluffywaffle.account.company;

/** The company pays for accounts and therefore stays. */
public final class CompanyPays extends RuntimeException {

}
