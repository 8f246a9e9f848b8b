package io.fluffywaffle.defaults.security;

import java.time.Clock;
import java.util.List;

import io.fluffywaffle.defaults.problem.ProblemResponses;
import jakarta.servlet.DispatcherType;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A service is a resource server: every request needs a token of the realm that is meant
 * for this service.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnProperty(name = "waffle.security.resource-server", matchIfMissing = true)
class SecurityDefaults implements WebMvcConfigurer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class);
	}

	private final BearerTokenResolver tokens = new DefaultBearerTokenResolver();

	private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

	private final ObjectProvider<Clock> clock;

	SecurityDefaults(ObjectProvider<Clock> clock) {
		this.clock = clock;
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain bearerTokens(HttpSecurity http, ProblemResponses problems, Environment environment) {
		OpenPaths open = new OpenPaths(openPaths(environment));
		return http
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
						.permitAll()
						.requestMatchers("/actuator/**", "/v3/api-docs/**")
						.permitAll()
						.requestMatchers(open)
						.permitAll()
						.anyRequest()
						.authenticated())
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> {
			})
				.bearerTokenResolver((request) -> open.matches(request) ? null : this.tokens.resolve(request))
				.authenticationEntryPoint((request, response, ex) -> {
					this.challenge.commence(request, response, ex);
					problems.send(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "Sign in first",
							"The request carries no token that is valid here.");
				}))
			.exceptionHandling(
					(handling) -> handling.accessDeniedHandler((request, response, ex) -> problems.send(response,
							HttpStatus.FORBIDDEN, "forbidden", "Not allowed", "This needs a right you do not have.")))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ScopeInterceptor()).order(InterceptorOrder.SCOPE);
		registry.addInterceptor(new StepUpInterceptor(this.clock.getIfAvailable(Clock::systemUTC)))
			.order(InterceptorOrder.STEP_UP);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new CurrentUserArgument());
	}

	private static List<String> openPaths(Environment environment) {
		return Binder.get(environment).bind("waffle.security.open", Bindable.listOf(String.class)).orElse(List.of());
	}

}
