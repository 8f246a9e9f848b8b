package io.fluffywaffle.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import io.fluffywaffle.testsupport.servers.RealServers;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Turns our annotations into settings and beans. Equal annotations mean equal contexts,
 * so Spring's cache of contexts works as usual.
 *
 * @param database null when no PostgreSQL is wanted
 * @param topics null when no Kafka is wanted
 */
record RealServersCustomizer(@Nullable String database, @Nullable Set<String> topics, boolean issuer,
		boolean keycloak) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		Map<String, Object> settings = new HashMap<>();
		if (this.database != null) {
			TestDatabase database = RealServers.database(this.database);
			settings.putAll(database.settings());
			beans.registerSingleton("testDatabase", database);
		}
		if (this.topics != null) {
			KafkaProbe probe = new KafkaProbe(RealServers.kafka());
			probe.createTopics(this.topics);
			settings.put("WAFFLE_KAFKA", probe.bootstrapServers());
			beans.registerSingleton("kafkaProbe", probe);
			beans.registerDisposableBean("kafkaProbe", probe::close);
		}
		if (this.issuer) {
			TestIssuer issuer = TestIssuer.ofThisJvm();
			settings.put("WAFFLE_ISSUER", issuer.url());
			beans.registerSingleton("testIssuer", issuer);
		}
		if (this.keycloak) {
			KeycloakAccess keycloak = RealServers.keycloak();
			settings.putAll(keycloak.settings());
			beans.registerSingleton("keycloakUsers", new KeycloakUsers(keycloak));
		}
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", settings));
	}

	static Set<String> withDeadLetters(String... topics) {
		return Set
			.copyOf(List.of(topics).stream().flatMap((topic) -> List.of(topic, topic + ".dlt").stream()).toList());
	}

}
