/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.statement.pdf;

import org.jspecify.annotations.NullMarked;
