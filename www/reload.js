// Reloads the page when `cargo xtask serve` has built it anew, and shows why a build failed.
// Left out of the deployed site.

const address = new URL(".well-known/trunk/ws", document.baseURI);
address.protocol = "ws:";

const listen = (reconnected) => {
  const socket = new WebSocket(address);
  socket.onopen = () => reconnected && location.reload();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === "reload") location.reload();
    if (message.type === "buildFailure") console.error(message.data.reason);
  };
  socket.onclose = () => setTimeout(listen, 1000, true);
};

listen(false);
