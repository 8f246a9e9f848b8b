package io.fluffywaffle.acceptance.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test the whole platform as a {@link RunningWaffle} parameter. It is started
 * once for all tests by {@code ./waffle up}, on free ports and in a state folder of its
 * own, and stopped after the last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WaffleExtension.class)
public @interface Waffle {

}
