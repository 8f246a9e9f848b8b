package io.fluffywaffle.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Headers that every answer carries, whichever security chain it went through. */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

	@Bean
	Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryAnswer(GatewayProperties properties,
			ContentSecurityPolicy contentSecurityPolicy) {
		return (headers) -> {
			headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentSecurityPolicy.withoutNonce()))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(policy) -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
				.crossOriginOpenerPolicy(Customizer.withDefaults())
				.httpStrictTransportSecurity((hsts) -> hsts.requestMatcher((request) -> properties.isSecure()));
		};
	}

}
