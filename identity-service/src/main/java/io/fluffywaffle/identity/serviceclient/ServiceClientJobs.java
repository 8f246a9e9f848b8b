package io.fluffywaffle.identity.serviceclient;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends service clients when their time has come, and tells Keycloak until it knows. */
@Configuration(proxyBeanMethods = false)
class ServiceClientJobs {

	static final TaskDescriptor<UUID> EXPIRE = TaskDescriptor.of("expire-service-client", UUID.class);

	static final TaskDescriptor<UUID> SETTLE = TaskDescriptor.of("settle-service-client", UUID.class);

	private static final Duration PAUSE = Duration.ofSeconds(10);

	@Bean
	OneTimeTask<UUID> expireServiceClient(ServiceClientDesk desk) {
		return job(EXPIRE, desk::expire);
	}

	@Bean
	OneTimeTask<UUID> settleServiceClient(ServiceClientDesk desk) {
		return job(SETTLE, desk::settle);
	}

	private static OneTimeTask<UUID> job(TaskDescriptor<UUID> name, Consumer<UUID> work) {
		return Tasks.oneTime(name)
			.onFailure((ended, operations) -> operations.reschedule(ended, ended.getTimeDone().plus(PAUSE)))
			.execute((task, context) -> work.accept(task.getData()));
	}

}
