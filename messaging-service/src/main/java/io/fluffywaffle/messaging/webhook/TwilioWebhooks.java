package io.fluffywaffle.messaging.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.CarrierTokens;
import io.fluffywaffle.messaging.webhook.Quarantine.Reason;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The way in for Twilio's requests. They are signed over the URL as configured at Twilio,
 * which is our public one and not what this service sees behind the gateway.
 */
@Component
@EnableConfigurationProperties(WebhookProperties.class)
public class TwilioWebhooks {

	private static final int MAX_BYTES = 64 * 1024;

	private final WebhookProperties settings;

	private final CarrierTokens tokens;

	private final Quarantine quarantine;

	TwilioWebhooks(WebhookProperties settings, CarrierTokens tokens, Quarantine quarantine) {
		this.settings = settings;
		this.tokens = tokens;
		this.quarantine = quarantine;
	}

	/**
	 * Reads the request as it came. Must be called before anything asks the request for a
	 * parameter, because that would use up the body.
	 * @throws Problem 413 over 64 KB, 400 when it is no form
	 */
	public TwilioRequest read(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
		if (body.length > MAX_BYTES) {
			throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", "The limit is 64 KB.");
		}
		String query = request.getQueryString();
		String url = this.settings.publicUrl() + request.getRequestURI() + ((query != null) ? "?" + query : "");
		try {
			return new TwilioRequest(url, FormParameters.parse(query),
					FormParameters.parse(new String(body, StandardCharsets.UTF_8)),
					request.getHeader("X-Twilio-Signature"));
		}
		catch (IllegalArgumentException ex) {
			throw Problem.invalid("body", "is not a readable form");
		}
	}

	/**
	 * Makes sure that Twilio sent the request, with the installation's token or the
	 * account's own.
	 * @param account the account that it claims to be for
	 * @throws Problem 400 without signature, 403 with a wrong one
	 */
	public void verify(TwilioRequest request, Optional<Account> account) {
		if (request.signature() == null) {
			this.quarantine.keepForAWhile(Reason.NO_SIGNATURE, request);
			throw Problem.of(HttpStatus.BAD_REQUEST, "signature-missing", "Not signed",
					"The header X-Twilio-Signature is missing.");
		}
		if (!isSigned(request, account)) {
			this.quarantine.keepForAWhile(Reason.WRONG_SIGNATURE, request);
			throw Problem.of(HttpStatus.FORBIDDEN, "signature-wrong", "Wrong signature",
					"The signature does not belong to this request.");
		}
	}

	/**
	 * Whether Twilio sent the request, going by the tokens that are known now.
	 * @param account the account that it claims to be for
	 */
	public boolean isSigned(TwilioRequest request, Optional<Account> account) {
		String signature = request.signature();
		// opening an account's own tokens costs more than the rest: only if need be
		return signature != null && (isSignedWith(this.settings.twilio().authToken(), request, signature)
				|| account.map(this.tokens::tokensFor)
					.orElse(List.of())
					.stream()
					.anyMatch((token) -> isSignedWith(token, request, signature)));
	}

	private static boolean isSignedWith(String token, TwilioRequest request, String signature) {
		return TwilioSignature.matches(signature, request.url(), request.form(), token);
	}

}
