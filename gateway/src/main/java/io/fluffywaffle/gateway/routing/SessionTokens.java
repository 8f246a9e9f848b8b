package io.fluffywaffle.gateway.routing;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The access tokens that Keycloak gives for a session; none when the session is over
 * there.
 */
@Component
class SessionTokens {

	private final OAuth2AuthorizedClientManager clients;

	private final OAuth2AuthorizedClientRepository kept;

	SessionTokens(OAuth2AuthorizedClientManager clients, OAuth2AuthorizedClientRepository kept) {
		this.clients = clients;
		this.kept = kept;
	}

	/** The token that the session has, renewed when it is about to expire. */
	Optional<Jwt> current(OAuth2AuthenticationToken person, HttpServletRequest request) {
		return ask(OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId()), person,
				request);
	}

	/** A token that was issued in a later second than this. */
	Optional<Jwt> renewed(Instant after, OAuth2AuthenticationToken person, HttpServletRequest request) {
		OAuth2AuthorizedClient client = this.kept.loadAuthorizedClient(person.getAuthorizedClientRegistrationId(),
				person, request);
		if (client == null) {
			return Optional.empty();
		}
		awaitSecondAfter(after);
		return ask(OAuth2AuthorizeRequest.withAuthorizedClient(expired(client)), person, request);
	}

	private Optional<Jwt> ask(OAuth2AuthorizeRequest.Builder wanted, OAuth2AuthenticationToken person,
			HttpServletRequest request) {
		try {
			OAuth2AuthorizedClient client = this.clients
				.authorize(wanted.principal(person).attribute(HttpServletRequest.class.getName(), request).build());
			return Optional.ofNullable(client).map((given) -> read(given.getAccessToken().getTokenValue()));
		}
		catch (ClientAuthorizationException ex) {
			if (!isOver(ex)) {
				throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Keycloak does not answer", ex);
			}
			return Optional.empty();
		}
	}

	private static boolean isOver(ClientAuthorizationException ex) {
		return OAuth2ErrorCodes.INVALID_GRANT.equals(ex.getError().getErrorCode())
				|| "client_authorization_required".equals(ex.getError().getErrorCode());
	}

	/** Not checked once more: it came from Keycloak itself. */
	private static Jwt read(String token) {
		try {
			JWT parsed = JWTParser.parse(token);
			Map<String, Object> claims = MappedJwtClaimSetConverter.withDefaults(Map.of())
				.convert(parsed.getJWTClaimsSet().getClaims());
			return Jwt.withTokenValue(token)
				.headers((all) -> all.putAll(parsed.getHeader().toJSONObject()))
				.claims((all) -> all.putAll(Objects.requireNonNull(claims)))
				.build();
		}
		catch (ParseException ex) {
			throw new IllegalStateException("Keycloak's token is none", ex);
		}
	}

	private static OAuth2AuthorizedClient expired(OAuth2AuthorizedClient client) {
		OAuth2AccessToken token = client.getAccessToken();
		return new OAuth2AuthorizedClient(
				client.getClientRegistration(), client.getPrincipalName(), new OAuth2AccessToken(token.getTokenType(),
						token.getTokenValue(), Instant.EPOCH, Instant.EPOCH.plusSeconds(1), token.getScopes()),
				client.getRefreshToken());
	}

	/** Tokens tell the second they were issued in, no more. */
	private static void awaitSecondAfter(Instant time) {
		Instant next = time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
		Duration wait = Duration.between(Clock.systemUTC().instant(), next);
		if (wait.isNegative()) {
			return;
		}
		try {
			Thread.sleep(wait.compareTo(Duration.ofSeconds(1)) > 0 ? Duration.ofSeconds(1) : wait);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The gateway is stopping", ex);
		}
	}

}
