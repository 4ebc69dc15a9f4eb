package club.bashgah.segmentation.build.batch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Makes a port break at one of its calls, before or after doing what it was asked. */
final class Breaking {

    /** Thrown in the middle of the work. */
    static final class Broken extends RuntimeException {
        Broken(String method) {
            super("broken at " + method);
        }
    }

    private final String method;
    private final int call;
    private final boolean afterwards;
    private int calls;

    /** @param call which of the calls of this method breaks, from 1 */
    Breaking(String method, int call, boolean afterwards) {
        this.method = method;
        this.call = call;
        this.afterwards = afterwards;
    }

    boolean broke() {
        return calls >= call;
    }

    /** How often the method has been called. */
    int calls() {
        return calls;
    }

    <T> T in(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, called, args) -> {
            boolean breaks = called.getName().equals(method) && ++calls == call;
            if (breaks && !afterwards) {
                throw new Broken(method);
            }
            try {
                var answer = called.invoke(real, args);
                if (breaks) {
                    throw new Broken(method);
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
