package io.fluffywaffle.messaging.carrier;

import org.jspecify.annotations.Nullable;

/**
 * What the carrier says of a contract.
 *
 * @param status the carrier's own word
 * @param balance null when it is not told, as to subaccounts
 */
public record CarrierStanding(String accountName, String status, @Nullable Money balance) {
}
