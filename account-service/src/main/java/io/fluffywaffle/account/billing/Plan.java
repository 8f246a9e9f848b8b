package io.fluffywaffle.account.billing;

import java.util.UUID;

/**
 * The terms of one company.
 *
 * @param version rises with every change; 0 where nothing was agreed on yet
 */
public record Plan(UUID companyId, Terms terms, long version) {
}
