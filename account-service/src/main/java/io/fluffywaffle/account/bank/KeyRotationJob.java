package io.fluffywaffle.account.bank;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time moves a rotation on. */
@Configuration(proxyBeanMethods = false)
class KeyRotationJob {

	@Bean
	RecurringTask<Void> rotateBankKeys(KeyRotation rotation) {
		return Tasks.recurring("rotate-bank-keys", FixedDelay.of(KeyRing.READ_EVERY))
			.execute((task, context) -> rotation.advance());
	}

}
