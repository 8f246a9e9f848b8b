package io.fluffywaffle.account.statement.web;

import java.math.BigDecimal;
import java.util.UUID;

import io.fluffywaffle.defaults.validation.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An amount to add to a statement.
 *
 * @param amount in the company's currency, negative in favour of the customer
 * @param accountId the account that it concerns; without one it is the whole company
 */
record CorrectionRequest(
		@Schema(type = "string", example = "-12.50") @NotNull @Digits(integer = 9, fraction = 4,
				message = "has more than nine digits before or four after the point") BigDecimal amount,
		@NotNull @PlainText(max = 200) String reason, @Nullable UUID accountId) {
}
