(window as { FabricConfig?: unknown }).FabricConfig = {
  fontBaseUrl: "",
  iconBaseUrl: "",
  mergeStyles: { cspSettings: { nonce: "harness" } },
};
export {};
