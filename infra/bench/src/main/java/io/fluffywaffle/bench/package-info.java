/**
 * Measures a running stack; each figure stands beside a floor taken in the same run.
 */
@NullMarked
package io.fluffywaffle.bench;

import org.jspecify.annotations.NullMarked;
