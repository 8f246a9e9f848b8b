package io.fluffywaffle.gateway.routing;

import java.util.stream.Stream;

import io.fluffywaffle.gateway.OpenToAll;
import io.fluffywaffle.gateway.visitor.Visitors;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

/** Paths are named for things; this is where each thing's owner is written down. */
@Configuration(proxyBeanMethods = false)
class Routes {

	private static final String ACCOUNT = "/api/accounts/{accountId}";

	/** Anybody may send these, and as many at once as they have addresses. */
	private static final DataSize LONGEST_FORM = DataSize.ofKilobytes(128);

	private final UpstreamProperties upstream;

	private final SessionToken sessionToken;

	private final OpenToAll open;

	private final Visitors visitors;

	private final FramedPages frames;

	private final CircuitBreakerRegistry breakers;

	Routes(UpstreamProperties upstream, SessionToken sessionToken, OpenToAll open, Visitors visitors,
			FramedPages frames, CircuitBreakerRegistry breakers) {
		this.upstream = upstream;
		this.sessionToken = sessionToken;
		this.open = open;
		this.visitors = visitors;
		this.frames = frames;
		this.breakers = breakers;
	}

	@Bean
	@Order(1)
	RouterFunction<ServerResponse> openRoutes() {
		return this.open.services().stream().map(this::openRoute).reduce(RouterFunction::and).orElseThrow();
	}

	/** Without the session: whoever is signed in here need not be the one meant. */
	private RouterFunction<ServerResponse> openRoute(String service) {
		return GatewayRouterFunctions.route("open-" + service)
			.route((request) -> this.open.answeredBy(request.servletRequest()).filter(service::equals).isPresent(),
					http())
			.before(uri(this.upstream.urlOf(service)))
			.before(BodyLimit.of(LONGEST_FORM))
			.filter(new UpstreamBreaker(this.breakers.circuitBreaker(service)))
			.build();
	}

	@Bean
	@Order(1)
	RouterFunction<ServerResponse> visitorRoutes() {
		return this.visitors.services().stream().map(this::visitorRoute).reduce(RouterFunction::and).orElseThrow();
	}

	private RouterFunction<ServerResponse> visitorRoute(String service) {
		return GatewayRouterFunctions.route("visitors-" + service)
			.route((request) -> this.visitors.answeredBy(request.servletRequest()).filter(service::equals).isPresent(),
					http())
			.before(uri(this.upstream.urlOf(service)))
			.after(this.frames::admit)
			.filter(new UpstreamBreaker(this.breakers.circuitBreaker(service)))
			.build();
	}

	@Bean
	@Order(2)
	RouterFunction<ServerResponse> uploadRoutes() {
		DataSize picture = this.upstream.longestPicture();
		return upload("picture", "identity", RequestPredicates.PUT("/api/users/{userId}/picture"), picture)
			.and(upload("post-picture", "notification", RequestPredicates.POST("/api/posts/{postId}/pictures"),
					picture))
			.and(upload("page-picture", "client", RequestPredicates.PUT(ACCOUNT + "/action-pages/{pageId}/picture"),
					picture))
			.and(upload("import", "client", RequestPredicates.POST(ACCOUNT + "/imports"),
					this.upstream.longestImport()));
	}

	private RouterFunction<ServerResponse> upload(String id, String service, RequestPredicate path, DataSize longest) {
		return GatewayRouterFunctions.route(id)
			.route(path, http())
			.before(uri(this.upstream.urlOf(service)))
			.before(BodyLimit.of(longest))
			.filter(this.sessionToken)
			.filter(new UpstreamBreaker(this.breakers.circuitBreaker(service)))
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> identityRoutes() {
		return api("identity", "/api/me/**", "/api/users/**", "/api/invitations/**", "/api/service-clients/**",
				"/api/audit/**", ACCOUNT + "/audit/**");
	}

	@Bean
	RouterFunction<ServerResponse> accountRoutes() {
		return api("account", "/api/accounts", "/api/accounts/active", "/api/accounts/default", "/api/accounts/deleted",
				"/api/accounts/summary", ACCOUNT, ACCOUNT + "/restore", ACCOUNT + "/settings",
				ACCOUNT + "/keyword-replies", ACCOUNT + "/members/**", ACCOUNT + "/candidates", ACCOUNT + "/leave",
				ACCOUNT + "/handover/**", ACCOUNT + "/numbers/**", ACCOUNT + "/carrier/**", ACCOUNT + "/usage",
				ACCOUNT + "/statements/**", ACCOUNT + "/prices", "/api/companies/**", "/api/bank-keys/**",
				"/api/usage");
	}

	@Bean
	RouterFunction<ServerResponse> clientRoutes() {
		return api("client", ACCOUNT + "/clients/**", ACCOUNT + "/groups/**", ACCOUNT + "/client-fields",
				ACCOUNT + "/client-views/**", ACCOUNT + "/client-erasures", ACCOUNT + "/tags",
				ACCOUNT + "/duplicates/**", ACCOUNT + "/merges/**", ACCOUNT + "/enrolment", ACCOUNT + "/terms/**",
				ACCOUNT + "/imports/**", ACCOUNT + "/audience", ACCOUNT + "/action-pages/**");
	}

	@Bean
	RouterFunction<ServerResponse> messagingRoutes() {
		return api("messaging", ACCOUNT + "/conversations/**", ACCOUNT + "/messages/**", ACCOUNT + "/activity",
				ACCOUNT + "/history", ACCOUNT + "/twilio/**", ACCOUNT + "/health", ACCOUNT + "/broadcasts/**",
				"/api/operations/**");
	}

	/** Before what else is below {@code /api/me}. */
	@Bean
	@Order(3)
	RouterFunction<ServerResponse> notificationRoutes() {
		return api("notification", ACCOUNT + "/webhooks/**", "/api/posts/**", "/api/me/notices/**",
				"/api/me/notice-settings", "/api/me/push-subscriptions/**", "/api/push-key");
	}

	@Bean
	@Order(2)
	RouterFunction<ServerResponse> streamRoute() {
		// no breaker: whether a stream opens says nothing about the rest
		return GatewayRouterFunctions.route("stream")
			.route(RequestPredicates.GET(ACCOUNT + "/stream").or(RequestPredicates.GET("/api/me/notices/stream")),
					http())
			.before(uri(this.upstream.urlOf("notification")))
			.filter(this.sessionToken)
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> webhookRoutes() {
		return GatewayRouterFunctions.route("webhooks")
			.route(RequestPredicates.POST("/webhooks/twilio/sms")
				.or(RequestPredicates.POST("/webhooks/twilio/status/{messageId}")), http())
			.before(uri(this.upstream.urlOf("messaging")))
			.filter(new UpstreamBreaker(this.breakers.circuitBreaker("webhooks")))
			.build();
	}

	private RouterFunction<ServerResponse> api(String service, String... paths) {
		RequestPredicate anyOf = Stream.of(paths)
			.map(RequestPredicates::path)
			.reduce(RequestPredicate::or)
			.orElseThrow();
		return GatewayRouterFunctions.route(service)
			.route(anyOf, http())
			.before(uri(this.upstream.urlOf(service)))
			.filter(this.sessionToken)
			.filter(new UpstreamBreaker(this.breakers.circuitBreaker(service)))
			.build();
	}

}
