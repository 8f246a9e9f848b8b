package io.fluffywaffle.defaults.inbox;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives every service with events its inbox. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnProperty(name = "waffle.events.enabled", matchIfMissing = true)
class InboxAutoConfiguration {

	@Bean
	Inbox inbox(JdbcClient jdbc, Clock clock) {
		return new Inbox(jdbc, clock);
	}

}
