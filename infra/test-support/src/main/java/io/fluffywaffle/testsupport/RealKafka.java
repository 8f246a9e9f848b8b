package io.fluffywaffle.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the test's application a real broker: the setting {@code WAFFLE_KAFKA}. The
 * broker belongs to this JVM alone as long as it runs. The test may inject a
 * {@link io.fluffywaffle.testsupport.kafka.KafkaProbe}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface RealKafka {

	/**
	 * Topics to make, each with its {@code .dlt}, before the application starts: those
	 * that it listens to and another service owns.
	 */
	String[] topics() default {};

}
