package io.fluffywaffle.gateway.login;

import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import io.fluffywaffle.gateway.GatewayProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers a visit at Keycloak with the browser that makes it, in a sealed cookie: who
 * only passes by costs no session, and any gateway can go on with it.
 */
@Component
class VisitCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	/** As long as Keycloak waits for somebody to sign in. */
	private static final Duration LONGEST = Duration.ofMinutes(30);

	private static final String SALT = "6c6f67696e2d7669736974";

	private final ClientRegistration keycloak;

	private final boolean secure;

	private final BytesEncryptor seal;

	VisitCookie(ClientRegistrationRepository registrations, GatewayProperties properties) {
		this.keycloak = Objects.requireNonNull(registrations.findByRegistrationId(KeycloakClient.ID));
		this.secure = properties.isSecure();
		this.seal = Encryptors.stronger(properties.gatewaySecret(), SALT);
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest visit, HttpServletRequest request,
			HttpServletResponse response) {
		if (visit == null) {
			write("", Duration.ZERO, response);
			return;
		}
		write(sealed(Visit.of(visit)), LONGEST, response);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		return read(request).filter((visit) -> visit.state().equals(request.getParameter(OAuth2ParameterNames.STATE)))
			.map((visit) -> visit.asRequestTo(this.keycloak))
			.orElse(null);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest visit = loadAuthorizationRequest(request);
		if (visit != null) {
			write("", Duration.ZERO, response);
			request.setAttribute(VisitCookie.class.getName(), visit);
		}
		return visit;
	}

	/** The visit that this request came back from. */
	static Optional<OAuth2AuthorizationRequest> endedBy(HttpServletRequest request) {
		return Optional.ofNullable((OAuth2AuthorizationRequest) request.getAttribute(VisitCookie.class.getName()));
	}

	private Optional<Visit> read(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, name())).map(Cookie::getValue).flatMap(this::opened);
	}

	private String sealed(Visit visit) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.seal.encrypt(JsonMapper.shared().writeValueAsBytes(visit)));
	}

	private Optional<Visit> opened(String cookie) {
		try {
			byte[] json = this.seal.decrypt(Base64.getUrlDecoder().decode(cookie));
			return Optional.of(JsonMapper.shared().readValue(json, Visit.class));
		}
		catch (IllegalArgumentException | IllegalStateException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private void write(String value, Duration age, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), value)
					.path("/")
					.maxAge(age)
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Lax")
					.build()
					.toString());
	}

	private String name() {
		return this.secure ? "__Host-LOGIN" : "LOGIN";
	}

}
