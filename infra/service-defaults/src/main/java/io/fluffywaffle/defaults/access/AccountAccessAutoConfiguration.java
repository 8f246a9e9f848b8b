package io.fluffywaffle.defaults.access;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.KafkaDefaults;
import io.fluffywaffle.defaults.security.InterceptorOrder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Guards accounts in every service. The roles come from a replica of
 * {@code account.account.v1}, unless the service brings {@link AccountRoles} of its own.
 */
@AutoConfiguration(after = { JdbcClientAutoConfiguration.class, KafkaDefaults.class })
@ConditionalOnProperty(name = "waffle.security.resource-server", matchIfMissing = true)
class AccountAccessAutoConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<AccountRoles> roles;

	AccountAccessAutoConfiguration(ObjectProvider<AccountRoles> roles) {
		this.roles = roles;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AccountAccessInterceptor(this.roles::getObject)).order(InterceptorOrder.ACCESS);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(AccountRoles.class)
	static class Replica {

		@Bean
		AccountRoleReplica accountRoleReplica(JdbcClient jdbc) {
			return new AccountRoleReplica(jdbc);
		}

		@Bean
		AccountMembersListener accountMembersListener(AccountRoleReplica replica, IncomingEvents events) {
			return new AccountMembersListener(replica, events);
		}

	}

}
