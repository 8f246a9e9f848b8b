package io.fluffywaffle.account.carrier;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Credentials as somebody typed them, with the token in plain. */
public record NewCredentials(String accountSid, String authToken, @Nullable String messagingServiceSid) {

	Map<String, @Nullable Object> toTry() {
		Map<String, @Nullable Object> request = new HashMap<>();
		request.put("accountSid", this.accountSid);
		request.put("authToken", this.authToken);
		request.put("messagingServiceSid", this.messagingServiceSid);
		return request;
	}

	/** Without the token: what is printed ends in logs. */
	@Override
	public String toString() {
		return "NewCredentials[accountSid=" + this.accountSid + "]";
	}

}
