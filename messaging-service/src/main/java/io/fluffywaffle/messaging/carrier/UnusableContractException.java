package io.fluffywaffle.messaging.carrier;

import java.util.UUID;

/** An account's own credentials at the carrier cannot be opened with our keyset. */
public final class UnusableContractException extends RuntimeException {

	UnusableContractException(UUID accountId, Throwable cause) {
		super("The carrier credentials of account %s cannot be opened: enter them again".formatted(accountId), cause);
	}

}
