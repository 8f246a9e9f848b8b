package io.fluffywaffle.defaults.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every call of this handler is told to the audit trail, whether it succeeds, is refused
 * or fails.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

	/** The act, {@code <thing>.<past participle>}: {@code member.role-changed}. */
	String value();

}
