package io.fluffywaffle.account.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.CarrierCredentials;
import io.fluffywaffle.account.messaging.Messaging;
import io.fluffywaffle.account.messaging.MessagingUnavailable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * The numbers of the Twilio account that an account texts with, through
 * messaging-service. It is told which Twilio account is meant, so that none is charged by
 * mistake while credentials change.
 */
@Component
class TwilioNumbers {

	private static final String NUMBERS = "/api/accounts/{accountId}/twilio/numbers";

	private final Messaging messaging;

	TwilioNumbers(Messaging messaging) {
		this.messaging = messaging;
	}

	/** Leads texts to the number here; returns what the number can do. */
	List<String> connect(Account account, String number, boolean takeOver) {
		Map<String, @Nullable Object> request = request(account, number);
		request.put("takeOver", takeOver);
		return capabilities(this.messaging.post(request, NUMBERS, account.id()));
	}

	/**
	 * Buys the number; returns what it can do.
	 * @throws PurchaseUnclear when nobody can tell whether it was bought
	 */
	List<String> buy(Account account, String number) {
		try {
			return capabilities(this.messaging.post(request(account, number),
					"/api/accounts/{accountId}/twilio/purchases", account.id()));
		}
		catch (MessagingUnavailable ex) {
			throw ex.asked() ? new PurchaseUnclear(String.valueOf(ex.getMessage())) : ex;
		}
	}

	/** Leads texts to the number here no longer, or gives it back. */
	void remove(Account account, String number, boolean release) {
		String sid = sid(account);
		this.messaging.delete(NUMBERS + "/{number}?release={release}" + ((sid != null) ? "&accountSid=" + sid : ""),
				account.id(), number, release);
	}

	private static Map<String, @Nullable Object> request(Account account, String number) {
		Map<String, @Nullable Object> request = new HashMap<>();
		request.put("number", number);
		request.put("accountSid", sid(account));
		return request;
	}

	private static @Nullable String sid(Account account) {
		return account.carrier().map(CarrierCredentials::accountSid).orElse(null);
	}

	private static List<String> capabilities(JsonNode number) {
		return number.path("capabilities").valueStream().map(JsonNode::asString).toList();
	}

}
