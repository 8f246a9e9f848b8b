package io.fluffywaffle.messaging.provisioning;

import java.util.List;

/**
 * A number of a contract with the carrier.
 *
 * @param label as the carrier has it
 * @param capabilities of {@code sms}, {@code mms}, {@code voice}
 * @param inAccount whether the account texts from it
 */
public record ProvisionedNumber(String sid, String number, String label, List<String> capabilities,
		WebhookState webhook, boolean inAccount) {
}
